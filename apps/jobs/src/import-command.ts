import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isError } from '#minewatch/record-columns';
import {
  describeReport,
  REVISION_REASONS,
  type ImportReport,
  type Progress,
  type RevisionNote,
} from '#minewatch/record-imports';
import { LANGUAGES, type Language } from '#minewatch/shared';

/** What was asked of a command that loads records, or of seeding an empty database. */
export interface ImportArguments {
  /** Folder, where one is named. */
  readonly directory: string | undefined;
  readonly isCheck: boolean;
  readonly isOnlyIfEmpty: boolean;
  readonly language: Language;
  /** Why records change, where it was said. */
  readonly note: RevisionNote | null;
}

/** Arguments that cannot be understood; the message says how the command is used. */
export class WrongArguments extends Error {
  constructor(usage: string, reason: string) {
    super(`${reason}\nUsage: ${usage}`);
    this.name = 'WrongArguments';
  }
}

const options = {
  check: { type: 'boolean', default: false },
  'if-empty': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  reason: { type: 'string' },
  sentence: { type: 'string' },
  'sentence-es': { type: 'string' },
} as const satisfies ParseArgsConfig['options'];

/** @throws {WrongArguments} */
export function readArguments(usage: string, allowPositionals: boolean): ImportArguments {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals });
    const language = LANGUAGES.find((each) => each === values.lang);
    if (!language) throw new Error(`--lang is one of ${LANGUAGES.join(', ')}, not ${values.lang}`);
    if (positionals.length > 1) throw new Error(`One folder at a time: ${positionals.join(', ')}`);
    const note = readNote(values.reason, values.sentence, values['sentence-es']);
    return {
      directory: positionals[0],
      isCheck: values.check,
      isOnlyIfEmpty: values['if-empty'],
      language,
      note,
    };
  } catch (problem) {
    throw new WrongArguments(usage, problem instanceof Error ? problem.message : String(problem));
  }
}

/** A sentence alone would not say which kind of change it explains. */
function readNote(reason?: string, sentenceEn?: string, sentenceEs?: string): RevisionNote | null {
  if (reason === undefined && sentenceEn === undefined && sentenceEs === undefined) return null;
  const known = REVISION_REASONS.find((each) => each === reason);
  if (!known) throw new Error(`--reason is one of ${REVISION_REASONS.join(', ')}, not ${reason ?? 'empty'}`);
  return { reason: known, sentenceEn: sentenceEn ?? null, sentenceEs: sentenceEs ?? null };
}

/** Prints what a long load is doing. */
export function tellIn(language: Language): Progress {
  return (doing) => console.log(doing[language]);
}

/** Prints the report; a report with errors is the command's failure. */
export function printReport(report: ImportReport, language: Language, withNotes = true): void {
  for (const line of describeReport(report, language, withNotes)) console.log(line);
  if (report.problems.some(isError)) process.exitCode = 1;
}
