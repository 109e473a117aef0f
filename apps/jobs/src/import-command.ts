import { describeReport, isError, type ImportOptions, type ImportReport } from '#minewatch/record-files';
import { LANGUAGES, type Language } from '#minewatch/shared';

/** What both commands that load records understand, in the form of `parseArgs`. */
export const importArguments = {
  check: { type: 'boolean' },
  lang: { type: 'string' },
} as const;

interface ImportArguments {
  check?: boolean | undefined;
  lang?: string | undefined;
}

export function importOptionsOf({ check = false, lang }: ImportArguments): ImportOptions {
  const language = languageOf(lang);
  const of = { en: 'of', es: 'de' }[language];
  return {
    isCheck: check,
    progress: (file, done, total) => console.log(`${file}: ${done} ${of} ${total} …`),
  };
}

/** Prints the report; a report with errors is the command's failure. */
export function printReport(report: ImportReport, { lang }: ImportArguments): void {
  for (const line of describeReport(report, languageOf(lang))) console.log(line);
  if (report.problems.some(isError)) process.exitCode = 1;
}

function languageOf(lang: string | undefined): Language {
  return LANGUAGES.find((language) => language === lang) ?? 'en';
}
