/** Command: npm run import -- DIR [--check] [--lang es]: checks the record files of a folder, then loads them. */
import { resolve } from 'node:path';
import { readConfig } from '#minewatch/config';
import { recordFiles } from '#minewatch/record-descriptions';
import { readFolder } from '#minewatch/record-files';
import { printReport, readArguments, tellIn, WrongArguments } from './import-command.js';
import { loadFolder } from './load-folder.js';
import { runCommand } from './run-command.js';
import { readVocabularyFile } from './seed-folder.js';

await runCommand(async () => {
  const usage = 'npm run import -- DIR [--check] [--lang es]';
  const { directory, isCheck, language } = readArguments(usage, true);
  if (directory === undefined) throw new WrongArguments(usage, 'Say which folder.');
  // npm runs scripts in the project's root; INIT_CWD is where the person is.
  const folder = await readFolder(resolve(process.env['INIT_CWD'] ?? '', directory), recordFiles);
  const files = [readVocabularyFile(), ...folder.files];
  const options = { isCheck, progress: tellIn(language) };
  printReport(await loadFolder(readConfig(process.env), { ...folder, files }, options), language);
});
