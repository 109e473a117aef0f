/** Command: npm run import -- DIR [--check] [--reason CORRECTION --sentence …]: checks the record files of a folder, then loads them. */
import { resolve } from 'node:path';
import { readConfig } from '#minewatch/config';
import { recordFiles } from '#minewatch/record-descriptions';
import { readFolder } from '#minewatch/record-files';
import { printReport, readArguments, tellIn, WrongArguments } from './import-command.js';
import { isSeeded, loadFolder } from './load-folder.js';
import { runCommand } from './run-command.js';
import { readPlaceFiles, readVocabularyFile } from './seed-folder.js';

await runCommand(async () => {
  const usage =
    'npm run import -- DIR [--check] [--lang es] [--reason CORRECTION --sentence "…" --sentence-es "…"]';
  const { directory, isCheck, language, note } = readArguments(usage, true);
  if (directory === undefined) throw new WrongArguments(usage, 'Say which folder.');
  // npm runs scripts in the project's root; INIT_CWD is where the person is.
  const folder = await readFolder(resolve(process.env['INIT_CWD'] ?? '', directory), recordFiles);
  const config = readConfig(process.env);
  // A database that was never seeded has no places yet; those of the folder come first.
  const places = (await isSeeded(config)) ? [] : readPlaceFiles();
  const missing = places.filter(({ name }) => !folder.files.some((file) => file.name === name));
  const files = [readVocabularyFile(), ...missing, ...folder.files];
  const options = { isCheck, progress: tellIn(language), note };
  printReport(await loadFolder(config, { ...folder, files }, options), language);
});
