import type { DatePrecision } from '#minewatch/vocabulary';
import { countDays, isoDay, isoMonthEnd } from './calendar.js';
import { EdtfError } from './edtf-error.js';
import type { EdtfPoint } from './edtf-point.js';
import { readEdtf, type EdtfEnd } from './read-edtf.js';

/** A date as people know it: the text they wrote, and the first and last day it can mean. */
export interface EdtfDate {
  /** As written, EDTF level 1. */
  readonly text: string;
  /** First day it can mean, `YYYY-MM-DD`; null when open or unknown at that side. */
  readonly earliest: string | null;
  /** Last day it can mean, `YYYY-MM-DD`; null when open or unknown at that side. */
  readonly latest: string | null;
  readonly precision: DatePrecision;
  /** Written with `~` or `%`, at either end. The bounds are those of the date without it: the standard gives it no width. */
  readonly isApproximate: boolean;
  /** Written with `?` or `%`, at either end. */
  readonly isUncertain: boolean;
  /** Has no beginning (`../2016`), as against one that nobody knows (`/2016`). */
  readonly startIsOpen: boolean;
  /** Has no end yet (`2016/..`), as against one that nobody knows (`2016/`). */
  readonly endIsOpen: boolean;
}

/**
 * Reads a date of EDTF level 1, without white space around it. The result is frozen.
 *
 * @throws {EdtfError} with the reason, for every other text
 */
export function parseEdtf(text: string): EdtfDate {
  const reading = readEdtf(text);
  const [start, end] =
    reading.kind === 'POINT' ? [reading.point, reading.point] : [reading.start, reading.end];
  const earliest = isPoint(start) ? start.earliest : null;
  const latest = isPoint(end) ? end.latest : null;
  if (earliest !== null && latest !== null && earliest > latest) throw new EdtfError('REVERSED', text);
  const points = [start, end].filter(isPoint);
  return Object.freeze({
    text,
    earliest,
    latest,
    precision: precisionOf(earliest, latest),
    isApproximate: points.some((point) => point.isApproximate),
    isUncertain: points.some((point) => point.isUncertain),
    startIsOpen: start === 'OPEN',
    endIsOpen: end === 'OPEN',
  });
}

function isPoint(end: EdtfEnd): end is EdtfPoint {
  return typeof end !== 'string';
}

/** How precise a date is follows from its bounds alone: `2012-08-01/2012-08-31` is as precise as `2012-08`. */
function precisionOf(earliest: string | null, latest: string | null): DatePrecision {
  if (earliest === null && latest === null) return 'UNKNOWN';
  if (earliest === null || latest === null) return 'RANGE';
  const days = countDays(earliest, latest);
  if (days === 1) return 'DAY';
  if (days < 7) return 'DAYS';
  if (days === 7) return 'WEEK';
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))];
  if (earliest === isoDay(year, month, 1) && latest === isoMonthEnd(year, month)) return 'MONTH';
  if (earliest === isoDay(year, 1, 1) && latest === isoDay(year, 12, 31)) return 'YEAR';
  return 'RANGE';
}
