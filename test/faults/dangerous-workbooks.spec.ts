import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { readSpreadsheet, spreadsheetLimits, SpreadsheetRefused } from '#minewatch/spreadsheets';
import { makeWorkbook } from '../support/made-workbook.js';

function refusalOf(bytes: Uint8Array, name = 'disputes.xlsx'): string {
  try {
    readSpreadsheet(name, bytes);
  } catch (refusal) {
    if (refusal instanceof SpreadsheetRefused) return `${refusal.wording.en} ${refusal.wording.es}`;
    throw refusal;
  }
  return 'was read';
}

describe('a file that is dangerous or too large', () => {
  const sheets = { disputes: [['slug'], ['a']] };
  const withFile = (name: string, content: string | Uint8Array = 'x') =>
    makeWorkbook({ sheets, files: { [name]: content } });

  it.each([
    ['macros', withFile('xl/vbaProject.bin'), /holds macros.*contiene macros/],
    [
      'macros by type',
      withFile(
        '[Content_Types].xml',
        '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>',
      ),
      /holds macros/,
    ],
    [
      'links to other files',
      withFile('xl/externalLinks/externalLink1.xml', '<externalLink/>'),
      /from other files.*de otros archivos/,
    ],
    ['connections', withFile('xl/connections.xml', '<connections/>'), /from elsewhere/],
    ['embedded files', withFile('xl/embeddings/oleObject1.bin'), /other files/],
    [
      'a DTD',
      withFile(
        'xl/sharedStrings.xml',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><sst><si><t>&e;</t></si></sst>',
      ),
      /entities of its own/,
    ],
    ['a bomb in a sheet', withFile('xl/worksheets/sheet1.xml', ' '.repeat(30_000_000)), /times larger/],
    ['a bomb of many', withFile('xl/media/a.xml', new Uint8Array(70_000_000)), /when unpacked/],
    [
      'too many files',
      makeWorkbook({
        sheets,
        files: Object.fromEntries(Array.from({ length: 400 }, (_, n) => [`x${n}.xml`, ''])),
      }),
      /400|301 files/,
    ],
    ['a workbook without a book', zipSync({ 'a.txt': new Uint8Array(3) }), /broken/],
    ['a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /password/],
    ['no workbook', Buffer.from('hello'), /broken/],
    ['nothing', new Uint8Array(), /empty/],
    ['broken XML', withFile('xl/workbook.xml', '<workbook><sheets><sheet'), /broken/],
    [
      'a cell far away',
      makeWorkbook({
        sheets: {},
        files: {
          'xl/workbook.xml':
            '<workbook xmlns:r="r"><sheets><sheet name="disputes" r:id="a"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="a" Target="s.xml"/></Relationships>',
          'xl/s.xml': '<worksheet><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></worksheet>',
        },
      }),
      /rows/,
    ],
  ])('is refused for %s, in both languages', (_, bytes, words) => {
    expect(refusalOf(bytes)).toMatch(words);
  });

  it('is refused by its name before anything is read', () => {
    expect(refusalOf(makeWorkbook({ sheets }), 'disputes.xlsm')).toMatch(
      /\.xlsm.*without macros.*sin macros/,
    );
    expect(refusalOf(Buffer.alloc(spreadsheetLimits.bytes + 1), 'disputes.csv')).toMatch(/Too large/);
    expect(refusalOf(Buffer.from('slug\n'.repeat(300_000)), 'disputes.csv')).toMatch(/lines/);
    expect(refusalOf(Buffer.from(`slug${',a'.repeat(200)}\n`), 'disputes.csv')).toMatch(/columns/);
  });

  it('never does worse than be refused, however it is broken', () => {
    const whole = makeWorkbook({
      sheets: {
        disputes: [
          ['slug', 'title_en'],
          ['a', 'A title'],
        ],
      },
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = whole.slice(0, Math.max(length, 4));
          for (const [at, value] of changes) if (at > 1 && at < bytes.length) bytes[at] = value;
          expect(refusalOf(bytes)).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
