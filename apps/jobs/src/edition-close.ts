/** Command: npm run edition:close -- 2026-11 --stage candidate [--accept-not-reviewed] [--lang es]: closes a month. */
import { parseArgs } from 'node:util';
import { readConfig } from '#minewatch/config';
import { ClosingRefused, closeEdition, type Stage } from '#minewatch/edition-closing';
import { LANGUAGES, type Language } from '#minewatch/shared';
import { WrongArguments } from './import-command.js';
import { inTransaction } from './load-folder.js';
import { runCommand } from './run-command.js';

const USAGE = 'npm run edition:close -- 2026-11 --stage candidate|final [--accept-not-reviewed] [--lang es]';
const STAGES: Readonly<Record<string, Stage>> = { candidate: 'CANDIDATE', final: 'FINAL' };
const options = {
  stage: { type: 'string' },
  'accept-not-reviewed': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
} as const;

interface Asked {
  readonly month: string;
  readonly stage: Stage;
  readonly acceptNotReviewed: boolean;
  readonly language: Language;
}

/** @throws {WrongArguments} */
function readAsked(): Asked {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [month, ...others] = positionals;
    const stage = STAGES[values.stage ?? ''];
    const language = LANGUAGES.find((each) => each === values.lang);
    if (!month || others.length > 0) throw new Error('Say which month, such as 2026-11.');
    if (!stage) throw new Error('--stage is candidate or final.');
    if (!language) throw new Error(`--lang is one of ${LANGUAGES.join(', ')}, not ${values.lang}.`);
    return { month, stage, acceptNotReviewed: values['accept-not-reviewed'], language };
  } catch (problem) {
    throw new WrongArguments(USAGE, problem instanceof Error ? problem.message : String(problem));
  }
}

await runCommand(async () => {
  const { month, stage, acceptNotReviewed, language } = readAsked();
  try {
    const { citation, checksum } = await inTransaction(readConfig(process.env), (client) =>
      closeEdition(client, { month, stage }, { acceptNotReviewed }),
    );
    console.log(`${citation[language]}\nSHA-256 ${checksum}`);
  } catch (refusal) {
    if (!(refusal instanceof ClosingRefused)) throw refusal;
    process.exitCode = 1;
    console.error(refusal.wording[language]);
  }
});
