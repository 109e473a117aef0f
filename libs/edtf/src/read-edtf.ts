import { parse, type EdtfTree } from 'edtf';
import { EdtfError } from './edtf-error.js';
import { readPoint, type EdtfPoint } from './edtf-point.js';

/** Beyond the longest text of level 1, two full dates with hours; keeps the grammar from chewing on what cannot be one. */
const LONGEST = 64;

/** An end of an interval: a date, an open end (`..`) or one that nobody knows (nothing written). */
export type EdtfEnd = EdtfPoint | 'OPEN' | 'UNKNOWN';

/** A text of EDTF level 1 as it is built: one date, or an interval. */
export type EdtfReading =
  | { readonly kind: 'POINT'; readonly point: EdtfPoint }
  | { readonly kind: 'INTERVAL'; readonly start: EdtfEnd; readonly end: EdtfEnd };

/** @throws {EdtfError} for every text that is not a date of level 1 within the calendar and the years 0001 to 9999 */
export function readEdtf(text: string): EdtfReading {
  if (text === '') throw new EdtfError('NO_DATE', text);
  if (text.length > LONGEST) throw new EdtfError('NOT_EDTF', text);
  const parts = text.split('/');
  const points = parts.map((part) => readPoint(part, text));
  refuseBeyondLevel1(text);
  const [start, end] = parts.map((part, i) => points[i] ?? readMissingEnd(part, text));
  if (end === undefined) return { kind: 'POINT', point: start as EdtfPoint };
  if (typeof start === 'string' && typeof end === 'string') throw new EdtfError('NO_DATE', text);
  return { kind: 'INTERVAL', start: start as EdtfEnd, end };
}

function refuseBeyondLevel1(text: string): void {
  const { level, type } = parseTree(text);
  if (level > 1 || type === 'Century') throw new EdtfError('NOT_LEVEL_1', text);
}

function parseTree(text: string): EdtfTree {
  try {
    return parse(text);
  } catch {
    throw new EdtfError('NOT_EDTF', text);
  }
}

/** What is left when the grammar accepts an end that has not the shape of a date. */
function readMissingEnd(part: string, text: string): EdtfEnd {
  if (part === '') return 'UNKNOWN';
  if (part === '..') return 'OPEN';
  throw new EdtfError(part.includes('T') ? 'TIME_OF_DAY' : 'YEAR_OUT_OF_RANGE', text, part);
}
