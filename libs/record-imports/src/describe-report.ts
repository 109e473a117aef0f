import type { InEachLanguage, Language } from '#minewatch/shared';
import type { ImportReport } from './import-records.js';
import type { FileSummary } from './tally.js';
import { isError, type Problem, type Severity } from '#minewatch/record-columns';

const EXPECTED: InEachLanguage = { en: 'expected', es: 'se esperaba' };
/** Longer values are cut in the report: a summary in the wrong column need not be read whole. */
const LONGEST_VALUE = 80;

const SEVERITIES: Readonly<Record<Severity, InEachLanguage>> = {
  ERROR: { en: 'error', es: 'error' },
  WARNING: { en: 'warning', es: 'advertencia' },
  NOTE: { en: 'note', es: 'nota' },
};

/** `events.csv:31 date_edtf "2019-02-29": error: …; expected …` */
export function describeProblem(problem: Problem, language: Language): string {
  const { file, line, column, value, wrong, expected, severity } = problem;
  const place = line === null ? file : `${file}:${line}`;
  const shown = value === null ? null : JSON.stringify(shortened(value));
  const cell = [column, shown].filter((part) => part !== null);
  const what = `${SEVERITIES[severity][language]}: ${wrong[language]}`;
  const instead = expected === null ? '' : `; ${EXPECTED[language]} ${expected[language]}`;
  return `${[place, ...cell].join(' ')}: ${what}${instead}`;
}

/**
 * The whole report as lines: every problem, how many there are, and what became of each file.
 *
 * @param withNotes whether to list notes too, or only count them
 */
export function describeReport(report: ImportReport, language: Language, withNotes = true): string[] {
  const { problems, summaries, isCheck } = report;
  const listed = withNotes ? problems : problems.filter(({ severity }) => severity !== 'NOTE');
  const counted = (['ERROR', 'WARNING', 'NOTE'] as const).map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  }));
  const totals = counted
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => totalOf(severity, count, language));
  return [
    ...listed.map((problem) => describeProblem(problem, language)),
    ...(totals.length > 0 ? [totals.join(', ')] : []),
    ...summaries.map((summary) => describeSummary(summary, language)),
    outcomeOf(problems.some(isError), isCheck)[language],
  ];
}

function shortened(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

function totalOf(severity: Severity, count: number, language: Language): string {
  const plural = count === 1 ? '' : severity === 'ERROR' && language === 'es' ? 'es' : 's';
  return `${count} ${SEVERITIES[severity][language]}${plural}`;
}

function describeSummary(
  { title, file, added, changed, unchanged }: FileSummary,
  language: Language,
): string {
  const name = file ?? title[language];
  return language === 'en'
    ? `${name}: ${added} added, ${changed} changed, ${unchanged} unchanged`
    : `${name}: ${added} se añaden, ${changed} cambian, ${unchanged} quedan igual`;
}

function outcomeOf(hasErrors: boolean, isCheck: boolean): InEachLanguage {
  if (hasErrors) return { en: 'Nothing was loaded.', es: 'No se cargó nada.' };
  return isCheck
    ? { en: 'Checked only: nothing was changed.', es: 'Solo se comprobó: nada cambió.' }
    : { en: 'Loaded.', es: 'Cargado.' };
}
