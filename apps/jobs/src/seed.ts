/** Command: loads code lists, places and the real records of seed-data. */
import { readConfig } from '#minewatch/config';
import { isError } from '#minewatch/record-columns';
import { ensureFirstEdition } from './first-edition.js';
import { printReport, readArguments, tellIn } from './import-command.js';
import { isSeeded, loadFolder } from './load-folder.js';
import { runCommand } from './run-command.js';
import { readSeedFolder, readVocabularyFile } from './seed-folder.js';

await runCommand(async () => {
  const usage = 'npm run seed -- [--check] [--if-empty] [--lang es]';
  const { isCheck, isOnlyIfEmpty, language } = readArguments(usage, false);
  const config = readConfig(process.env);
  if (isOnlyIfEmpty && (await isSeeded(config))) {
    // A newer program may know newer codes.
    await loadFolder(config, { files: [readVocabularyFile()], problems: [] });
    await ensureFirstEdition(config);
    return;
  }
  console.log(
    { en: 'Loading the records of seed-data …', es: 'Cargando los registros de seed-data …' }[language],
  );
  const report = await loadFolder(config, await readSeedFolder(), { isCheck, progress: tellIn(language) });
  // The notes on our own records are for those who work on them.
  printReport(report, language, isCheck);
  if (isCheck || report.problems.some(isError)) return;
  const edition = await ensureFirstEdition(config);
  if (edition) console.log(edition.citation[language]);
});
