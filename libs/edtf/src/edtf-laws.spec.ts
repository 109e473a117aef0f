import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describeEdtf, describeEdtfError, EdtfError, parseEdtf } from './index.js';

const pad = (number: number, width: number) => String(number).padStart(width, '0');

const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

/** A day together with one of the ways to write that it, or a time around it, is meant. */
const written = fc
  .tuple(day, fc.nat(6), fc.constantFrom('', '~', '?', '%'))
  .filter(([iso, width]) => width !== 6 || iso >= '0010')
  .map(([iso, width, qualifier]): [string, string] => {
    const year = iso.slice(0, 4);
    const month = iso.slice(0, 7);
    const forms = [iso, month, year].map((form) => form + qualifier);
    return [
      iso,
      [...forms, `${month}-XX`, `${year}-XX`, `${year}-XX-XX`, `${year.slice(0, 3)}X`][width] as string,
    ];
  });

/** Anything, and above all what looks like a date. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom(...'0123456789-/X.~?%T:Z'), maxLength: 24 }),
  fc.tuple(written, written).map(([[, first], [, second]]) => `${first}/${second}`),
);

function parseOrReason(text: string) {
  try {
    return parseEdtf(text);
  } catch (error) {
    if (error instanceof EdtfError) return error;
    throw error;
  }
}

describe('laws of EDTF dates', () => {
  it('bounds contain every day that the text can mean', () => {
    fc.assert(
      fc.property(written, ([iso, text]) => {
        const { earliest, latest } = parseEdtf(text);
        expect((earliest as string) <= iso && iso <= (latest as string)).toBe(true);
      }),
    );
  });

  it('an interval reaches from the first bound of its start to the last bound of its end, or is reversed', () => {
    const end = written.map(([, text]) => text).filter((text) => !text.includes('X'));
    fc.assert(
      fc.property(end, end, (start, stop) => {
        const earliest = parseEdtf(start).earliest as string;
        const latest = parseEdtf(stop).latest as string;
        const result = parseOrReason(`${start}/${stop}`);
        expect(result).toMatchObject(earliest <= latest ? { earliest, latest } : { code: 'REVERSED' });
      }),
    );
  });

  it('a day is accepted exactly when the calendar has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.nat(19), fc.nat(39), (year, month, dayOfMonth) => {
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
        const instant = Date.parse(text);
        const exists = !Number.isNaN(instant) && new Date(instant).toISOString().slice(0, 10) === text;
        expect(parseOrReason(text)).toMatchObject(exists ? { earliest: text } : { code: 'IMPOSSIBLE_DATE' });
      }),
      { numRuns: 2_000 },
    );
  });

  it('whatever is written is either a date with its text kept, bounds in order, or refused with a reason', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = parseOrReason(text);
        if (result instanceof EdtfError) return;
        expect(result.text).toBe(text);
        expect(parseEdtf(result.text)).toEqual(result);
        if (result.earliest && result.latest) expect(result.earliest <= result.latest).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('every date and every refusal has words in both languages', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en' as const, 'es' as const), (text, language) => {
        const result = parseOrReason(text);
        const words =
          result instanceof EdtfError ? describeEdtfError(result, language) : describeEdtf(result, language);
        expect(words.replace(text, '')).not.toMatch(/undefined|null|NaN|XX|^\s|\s$|\s\s/);
      }),
      { numRuns: 2_000 },
    );
  });
});
