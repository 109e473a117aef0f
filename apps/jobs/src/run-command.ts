import { InvalidConfiguration } from '#minewatch/config';
import { DatabaseProblem } from '#minewatch/database';
import { NoRecordFiles } from '#minewatch/record-files';
import { WrongArguments } from './import-command.js';

/** Problems whose message says what to do. */
const FOR_THE_PERSON = [InvalidConfiguration, DatabaseProblem, NoRecordFiles, WrongArguments];

/** Runs a command's work; what the person at the terminal can put right is said without a stack. Sets the exit code. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.exitCode = 1;
    const isForThePerson = error instanceof Error && FOR_THE_PERSON.some((kind) => error instanceof kind);
    console.error(isForThePerson ? error.message : error);
  }
}
