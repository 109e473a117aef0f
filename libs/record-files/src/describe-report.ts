import type { InEachLanguage, Language } from '#minewatch/shared';
import type { ImportReport } from './import-records.js';
import type { FileSummary } from './tally.js';
import { isError, type Problem, type Severity } from './problem.js';

const WORDS = {
  expected: { en: 'expected', es: 'se esperaba' },
  added: { en: 'added', es: 'añadidas' },
  changed: { en: 'changed', es: 'cambiadas' },
  unchanged: { en: 'unchanged', es: 'sin cambios' },
} as const satisfies Record<string, InEachLanguage>;

const SEVERITIES: Readonly<Record<Severity, InEachLanguage>> = {
  ERROR: { en: 'error', es: 'error' },
  WARNING: { en: 'warning', es: 'advertencia' },
  NOTE: { en: 'note', es: 'nota' },
};

/** `events.csv:31 date_edtf "2019-02-29": error: …; expected …` */
export function describeProblem(problem: Problem, language: Language): string {
  const { file, line, column, value, wrong, expected, severity } = problem;
  const place = line === null ? file : `${file}:${line}`;
  const cell = [column, value === null ? null : JSON.stringify(value)].filter((part) => part !== null);
  const what = `${SEVERITIES[severity][language]}: ${wrong[language]}`;
  const instead = expected === null ? '' : `; ${WORDS.expected[language]} ${expected[language]}`;
  return `${[place, ...cell].join(' ')}: ${what}${instead}`;
}

/** The whole report as lines: every problem, how many there are, and what became of each file. */
export function describeReport(report: ImportReport, language: Language): string[] {
  const { problems, summaries, isCheck } = report;
  const counted = (['ERROR', 'WARNING', 'NOTE'] as const).map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  }));
  const totals = counted
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => totalOf(severity, count, language));
  return [
    ...problems.map((problem) => describeProblem(problem, language)),
    ...(totals.length > 0 ? [totals.join(', ')] : []),
    ...summaries.map((summary) => describeSummary(summary, language)),
    outcomeOf(problems.some(isError), isCheck)[language],
  ];
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
  const counts = [
    `${added} ${WORDS.added[language]}`,
    `${changed} ${WORDS.changed[language]}`,
    `${unchanged} ${WORDS.unchanged[language]}`,
  ];
  return `${name}: ${counts.join(', ')}`;
}

function outcomeOf(hasErrors: boolean, isCheck: boolean): InEachLanguage {
  if (hasErrors) return { en: 'Nothing was loaded.', es: 'No se cargó nada.' };
  return isCheck
    ? { en: 'Checked only: nothing was changed.', es: 'Solo se comprobó: nada cambió.' }
    : { en: 'Loaded.', es: 'Cargado.' };
}
