import { InvalidConfiguration } from '#minewatch/config';
import { DatabaseProblem } from '#minewatch/database';

/** Runs a command's work; what the person at the terminal can put right is said without a stack. Sets the exit code. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    const isForThePerson = error instanceof InvalidConfiguration || error instanceof DatabaseProblem;
    console.error(isForThePerson ? error.message : error);
  }
}
