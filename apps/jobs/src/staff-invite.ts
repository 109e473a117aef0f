/** Command: npm run staff:invite -- EMAIL [--role ROLE] [--lost-second-factor]: prints a one-time link to the desk. */
import { parseArgs } from 'node:util';
import { Refusal, STAFF_ROLES } from '#minewatch/auth';
import { readConfig } from '#minewatch/config';
import { WrongArguments } from './import-command.js';
import { makeStaffLink, type AskedLink } from './make-staff-link.js';
import { runCommand } from './run-command.js';

const USAGE = `npm run staff:invite -- EMAIL [--role ${STAFF_ROLES.join('|')}] [--lost-second-factor]`;

/** @throws {WrongArguments} */
function readArguments(): AskedLink {
  try {
    const { values, positionals } = parseArgs({
      options: {
        role: { type: 'string', default: 'ADMINISTRATOR' },
        'lost-second-factor': { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    const role = STAFF_ROLES.find((each) => each === values.role.toUpperCase());
    if (!role) throw new Error(`--role is one of ${STAFF_ROLES.join(', ')}, not ${values.role}`);
    if (positionals.length !== 1) throw new Error('Say which e-mail address.');
    return { email: positionals[0]!, role, hasLostSecondFactor: values['lost-second-factor'] };
  } catch (problem) {
    throw new WrongArguments(USAGE, problem instanceof Error ? problem.message : String(problem));
  }
}

await runCommand(async () => {
  const asked = readArguments();
  const config = readConfig(process.env);
  try {
    const { email, address, expiresAt } = await makeStaffLink(asked, config);
    console.log(
      `One-time link for ${email}, until ${expiresAt.toISOString().slice(0, 16)} UTC:\n\n  ${address}\n`,
    );
    if (!config.publicUrl)
      console.log('Open it while npm start runs; with another address or port, put that in its place.');
  } catch (problem) {
    throw problem instanceof Refusal ? new WrongArguments(USAGE, problem.message) : problem;
  }
});
