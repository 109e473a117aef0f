/** Command: loads code lists, places and the real records of seed-data; `--check` changes nothing, `--if-empty` skips a filled database. */
import { parseArgs } from 'node:util';
import { readConfig } from '#minewatch/config';
import { isSeeded, loadFolder } from './load-folder.js';
import { importOptionsOf, importArguments, printReport } from './import-command.js';
import { runCommand } from './run-command.js';
import { readSeedFolder } from './seed-folder.js';

await runCommand(async () => {
  const { values } = parseArgs({ options: { ...importArguments, 'if-empty': { type: 'boolean' } } });
  const config = readConfig(process.env);
  if (values['if-empty'] && (await isSeeded(config))) return;
  console.log('Loading the records of seed-data …');
  printReport(await loadFolder(config, await readSeedFolder(), importOptionsOf(values)), values);
});
