import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { RecordDocument } from '#minewatch/record-documents';
import { readSpreadsheet } from './read-spreadsheet.js';
import { protectCell, unprotectCell } from './safe-cells.js';
import { writeList } from './write-list.js';

const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.tuple(fc.stringMatching(/^'{0,2}[=+\-@\t]?$/), fc.string()).map((parts) => parts.join('')),
);

describe('cells of a list', () => {
  it('are what they were when they are read again, whatever they say', () => {
    fc.assert(fc.property(cell, (text) => expect(unprotectCell(protectCell(text))).toBe(text)));
  });

  it('are never taken for a formula, and numbers stay numbers', () => {
    for (const text of ['=1+1', '+51 1', '-x', '@SUM(A1)', '\t=1', '\r=1', '-1+2', "'=1"]) {
      expect(protectCell(text)).toBe(`'${text}`);
    }
    for (const text of ['-14.79', '0', '33.75', '080801', 'x=1', "'tis", ''])
      expect(protectCell(text)).toBe(text);
  });
});

describe('a list as CSV', () => {
  const title = cell.filter((text) => !/\p{Cs}|\0|\r/u.test(text) && !/^\d([.,]\d+)?E/.test(text));

  it('is read as it was written, with the mark for Excel and without', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(title, { minLength: 1 }), fc.boolean(), async (titles, hasByteOrderMark) => {
        const documents = titles.map((text, index): RecordDocument => ({
          kind: 'EVENT',
          slug: `event-${index}`,
          sections: [
            { file: 'events.csv', rows: [{ slug: `event-${index}`, title_en: text, lat: '-14.79' }] },
          ],
        }));
        const pieces: string[] = [];
        for await (const piece of writeList('events.csv', listed(documents), { hasByteOrderMark }))
          pieces.push(piece);
        const [file] = readSpreadsheet('events.csv', Buffer.from(pieces.join('')));
        expect(file!.problems).toEqual([]);
        expect(file!.rows.map(({ cells }) => cells['title_en'])).toEqual(titles);
        expect(file!.rows.every(({ cells }) => cells['lat'] === '-14.79')).toBe(true);
      }),
    );
  });
});

async function* listed<Each>(items: readonly Each[]): AsyncGenerator<Each> {
  yield* items;
}
