import { daysInMonth, isoDay, isoMonthEnd } from './calendar.js';
import { EdtfError } from './edtf-error.js';

/** Seasons as EDTF level 1 numbers them: 21 is spring. */
const SEASONS = ['SPRING', 'SUMMER', 'AUTUMN', 'WINTER'] as const;
const FIRST_SEASON = 21;
/** Level 2 goes on to 41 (quarters, halves of a year): beyond it, no calendar has such a month. */
const LAST_DIVISION = 41;

/** One date as written: alone, or one end of an interval. */
export interface EdtfPoint {
  /** First and last day it can mean, `YYYY-MM-DD`; both null for a year of which nothing is known (`XXXX`). */
  readonly earliest: string | null;
  readonly latest: string | null;
  /** Digits as written, with X for those not known. */
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly season?: (typeof SEASONS)[number];
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
}

interface Written {
  year: string;
  month?: string;
  day?: string;
  qualifier?: string;
}

const SHAPE = /^(?<year>[\dX]{4})(?:-(?<month>[\dX]{2}))?(?:-(?<day>[\dX]{2}))?(?<qualifier>[~?%])?$/;

/**
 * Reads a date without an hour; null when it has not the shape of one. Which X may stand where is the grammar's business.
 *
 * @param text the whole text that `part` is an end of, for the error to quote
 * @throws {EdtfError} IMPOSSIBLE_DATE, YEAR_OUT_OF_RANGE
 */
export function readPoint(part: string, text: string): EdtfPoint | null {
  const written = SHAPE.exec(part)?.groups as Written | undefined;
  if (!written) return null;
  if (!isInCalendar(written)) throw new EdtfError('IMPOSSIBLE_DATE', text, part);
  const { year, month, day, qualifier } = written;
  const season = SEASONS[Number(month) - FIRST_SEASON];
  const [earliest, latest] = season ? seasonBounds(Number(year), season) : calendarBounds(written);
  if (earliest !== null && earliest < '0001') throw new EdtfError('YEAR_OUT_OF_RANGE', text, part);
  return {
    earliest,
    latest,
    year,
    ...(season ? { season } : { month, day }),
    isApproximate: qualifier === '~' || qualifier === '%',
    isUncertain: qualifier === '?' || qualifier === '%',
  };
}

function isInCalendar({ year, month, day }: Written): boolean {
  if (!isKnown(month)) return true;
  const [y, m, d] = [Number(year.replaceAll('X', '0')), Number(month), Number(day)];
  if (day === undefined && m >= FIRST_SEASON) return m <= LAST_DIVISION;
  if (m < 1 || m > 12) return false;
  return !isKnown(day) || (d >= 1 && d <= daysInMonth(y, m));
}

function calendarBounds({ year, month, day }: Written): [string | null, string | null] {
  if (year === 'XXXX') return [null, null];
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (!isKnown(month)) return [isoDay(first, 1, 1), isoDay(last, 12, 31)];
  if (!isKnown(day)) return [isoDay(first, Number(month), 1), isoMonthEnd(last, Number(month))];
  return [isoDay(first, Number(month), Number(day)), isoDay(last, Number(month), Number(day))];
}

/** Peru's seasons, widened to whole months so that no reading of a solstice falls outside; summer begins in the year before. */
function seasonBounds(year: number, season: (typeof SEASONS)[number]): [string, string] {
  switch (season) {
    case 'SPRING':
      return [isoDay(year, 9, 1), isoDay(year, 12, 31)];
    case 'SUMMER':
      return [isoDay(year - 1, 12, 1), isoDay(year, 3, 31)];
    case 'AUTUMN':
      return [isoDay(year, 3, 1), isoDay(year, 6, 30)];
    case 'WINTER':
      return [isoDay(year, 6, 1), isoDay(year, 9, 30)];
  }
}

function isKnown(digits: string | undefined): digits is string {
  return digits !== undefined && !digits.includes('X');
}
