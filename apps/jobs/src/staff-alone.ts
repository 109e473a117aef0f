/** Command: npm run staff:alone -- on|off: whether people may approve their own changes, in an organisation of one. */
import { readConfig } from '#minewatch/config';
import { WrongArguments } from './import-command.js';
import { runCommand } from './run-command.js';
import { setOrganisationOfOne } from './set-organisation-of-one.js';

await runCommand(async () => {
  const [wanted, ...more] = process.argv.slice(2);
  if ((wanted !== 'on' && wanted !== 'off') || more.length > 0)
    throw new WrongArguments('npm run staff:alone -- on|off', 'Say on or off.');
  await setOrganisationOfOne(readConfig(process.env), wanted === 'on');
  console.log(
    wanted === 'on'
      ? 'People may approve their own changes. Each such revision is marked in public.'
      : 'Nobody may approve their own change.',
  );
});
