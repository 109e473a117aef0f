import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isError } from '#minewatch/record-columns';
import { describeReport, type ImportReport, type Progress } from '#minewatch/record-imports';
import { LANGUAGES, type Language } from '#minewatch/shared';

/** What was asked of a command that loads records, or of seeding an empty database. */
export interface ImportArguments {
  /** Folder, where one is named. */
  readonly directory: string | undefined;
  readonly isCheck: boolean;
  readonly isOnlyIfEmpty: boolean;
  readonly language: Language;
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
} as const satisfies ParseArgsConfig['options'];

/** @throws {WrongArguments} */
export function readArguments(usage: string, allowPositionals: boolean): ImportArguments {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals });
    const language = LANGUAGES.find((each) => each === values.lang);
    if (!language) throw new Error(`--lang is one of ${LANGUAGES.join(', ')}, not ${values.lang}`);
    if (positionals.length > 1) throw new Error(`One folder at a time: ${positionals.join(', ')}`);
    return { directory: positionals[0], isCheck: values.check, isOnlyIfEmpty: values['if-empty'], language };
  } catch (problem) {
    throw new WrongArguments(usage, problem instanceof Error ? problem.message : String(problem));
  }
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
