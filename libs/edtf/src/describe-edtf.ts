import type { Language } from '#minewatch/shared';
import type { EdtfDate } from './edtf-date.js';
import type { EdtfPoint } from './edtf-point.js';
import { DATE_WORDS, type DateWords, type Remark } from './edtf-words.js';
import { readEdtf, type EdtfEnd } from './read-edtf.js';

/**
 * A date in words, to stand alone or after a colon, without a capital of its own: "15 February 2016", "around November 2011",
 * "between 1 August and 30 September 2012", "since 2016"; "desde el 1 de setiembre de 2016".
 */
export function describeEdtf(date: EdtfDate, language: Language): string {
  const words = DATE_WORDS[language];
  const reading = readEdtf(date.text);
  if (reading.kind === 'POINT') return describePoint(reading.point, words);
  const { start, end } = reading;
  const remarks: Remark[] = [
    ...([start, end].some((each) => isPoint(each) && each.isUncertain) ? (['uncertain'] as const) : []),
    ...(start === 'UNKNOWN' ? (['startUnknown'] as const) : []),
    ...(end === 'UNKNOWN' ? (['endUnknown'] as const) : []),
  ];
  return withRemarks(describeInterval(start, end, words), remarks, words);
}

function describePoint(point: EdtfPoint, words: DateWords): string {
  if (point.earliest === null) return words.dateUnknown;
  const date = point.isApproximate ? words.around(phrase(point, words)) : phrase(point, words, '');
  const remarks: Remark[] = [];
  if (point.isUncertain) remarks.push('uncertain');
  if (point.month === 'XX') remarks.push(point.day === 'XX' ? 'monthAndDayUnknown' : 'monthUnknown');
  else if (point.day === 'XX') remarks.push('dayUnknown');
  return withRemarks(date, remarks, words);
}

function describeInterval(start: EdtfEnd, end: EdtfEnd, words: DateWords): string {
  if (!isPoint(start)) return words.until(describeEnd(end as EdtfPoint, words));
  if (!isPoint(end)) return words.since(describeEnd(start, words));
  const isPlain = !start.isApproximate && !end.isApproximate;
  const areYears = start.month === undefined && end.month === undefined;
  return isPlain && !areYears
    ? describeDays(start.earliest as string, end.latest as string, words)
    : words.between(describeEnd(start, words), describeEnd(end, words));
}

function describeEnd(end: EdtfPoint, words: DateWords): string {
  return end.isApproximate ? words.around(phrase(end, words)) : phrase(end, words);
}

/** Two days, the first without the month and year that it shares with the second. */
function describeDays(first: string, last: string, words: DateWords): string {
  if (first === last) return dayOf(first, words);
  const shared = first.slice(0, 7) === last.slice(0, 7) ? 1 : first.slice(0, 4) === last.slice(0, 4) ? 2 : 3;
  const shortened = words.join(...dateParts(first, words).slice(0, shared));
  return words.between(words.article + shortened, words.article + dayOf(last, words));
}

function phrase(point: EdtfPoint, words: DateWords, article = words.article): string {
  const { year, month, day, season } = point;
  if (season) return words.season(words.seasons[season], Number(year));
  if (year.endsWith('XX')) return words.between(...yearsOf(point));
  if (year.endsWith('X')) return words.decade(Number(year.replace('X', '0')));
  if (month === undefined || month === 'XX') return String(Number(year));
  if (day === undefined || day === 'XX') return words.join(monthName(month, words), Number(year));
  return article + dayOf(point.earliest as string, words);
}

function yearsOf({ year }: EdtfPoint): [string, string] {
  return [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
}

function dayOf(isoDay: string, words: DateWords): string {
  return words.join(...dateParts(isoDay, words));
}

function dateParts(isoDay: string, words: DateWords): (string | number)[] {
  const [year = '', month = '', day = ''] = isoDay.split('-');
  return [Number(day), monthName(month, words), Number(year)];
}

function monthName(month: string, words: DateWords): string {
  return words.months[Number(month) - 1] as string;
}

function withRemarks(date: string, remarks: Remark[], words: DateWords): string {
  return remarks.length === 0
    ? date
    : `${date} (${remarks.map((remark) => words.remarks[remark]).join(', ')})`;
}

function isPoint(end: EdtfEnd): end is EdtfPoint {
  return typeof end !== 'string';
}
