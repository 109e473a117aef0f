/** Command: npm run import -- DIR [--check] [--lang es]: checks the record files of a folder, then loads them. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '#minewatch/config';
import { recordFiles } from '#minewatch/record-descriptions';
import { readFolder } from '#minewatch/record-files';
import { importArguments, importOptionsOf, printReport } from './import-command.js';
import { loadFolder } from './load-folder.js';
import { runCommand } from './run-command.js';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: importArguments, allowPositionals: true });
  const [directory] = positionals;
  if (directory === undefined)
    throw new Error('Say which folder: npm run import -- DIR [--check] [--lang es]');
  // npm runs scripts in the project's root; INIT_CWD is where the person is.
  const folder = await readFolder(resolve(process.env['INIT_CWD'] ?? '', directory), recordFiles);
  printReport(await loadFolder(readConfig(process.env), folder, importOptionsOf(values)), values);
});
