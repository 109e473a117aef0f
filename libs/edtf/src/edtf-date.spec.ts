import { describe, expect, it } from '@jest/globals';
import { EdtfError, parseEdtf } from './index.js';

function boundsOf(text: string): string {
  const { earliest, latest, precision } = parseEdtf(text);
  return `${earliest} ${latest} ${precision}`;
}

function reasonFor(text: string): string {
  try {
    return `accepted as ${boundsOf(text)}`;
  } catch (error) {
    return error instanceof EdtfError ? error.code : `threw ${String(error)}`;
  }
}

describe('parseEdtf', () => {
  it.each([
    ['2016-02-15', '2016-02-15 2016-02-15 DAY'],
    ['2016-02', '2016-02-01 2016-02-29 MONTH'],
    ['2004', '2004-01-01 2004-12-31 YEAR'],
    ['0001', '0001-01-01 0001-12-31 YEAR'],
    ['9999-12-31', '9999-12-31 9999-12-31 DAY'],
    ['201X', '2010-01-01 2019-12-31 RANGE'],
    ['19XX', '1900-01-01 1999-12-31 RANGE'],
    ['2004-XX', '2004-01-01 2004-12-31 YEAR'],
    ['2004-XX-XX', '2004-01-01 2004-12-31 YEAR'],
    ['2004-01-XX', '2004-01-01 2004-01-31 MONTH'],
    ['XXXX', 'null null UNKNOWN'],
    ['2012-08/2012-09', '2012-08-01 2012-09-30 RANGE'],
    ['2015-09/2015-10-03', '2015-09-01 2015-10-03 RANGE'],
    ['2016-11-07/2016-11-08', '2016-11-07 2016-11-08 DAYS'],
    ['2016-11-07/2016-11-12', '2016-11-07 2016-11-12 DAYS'],
    ['2016-11-07/2016-11-13', '2016-11-07 2016-11-13 WEEK'],
    ['2016-11-07/2016-11-14', '2016-11-07 2016-11-14 RANGE'],
    ['2012-08-01/2012-08-31', '2012-08-01 2012-08-31 MONTH'],
    ['2016-01/..', '2016-01-01 null RANGE'],
    ['2016-01/', '2016-01-01 null RANGE'],
    ['../2016', 'null 2016-12-31 RANGE'],
    ['/2016', 'null 2016-12-31 RANGE'],
  ])('reads %s as %s', (text, expected) => {
    expect(boundsOf(text)).toBe(expected);
  });

  it.each([
    ['spring', '2001-21', '2001-09-01 2001-12-31 RANGE'],
    ['summer', '2001-22', '2000-12-01 2001-03-31 RANGE'],
    ['autumn', '2001-23', '2001-03-01 2001-06-30 RANGE'],
    ['winter', '2001-24', '2001-06-01 2001-09-30 RANGE'],
  ])('takes %s for that of the southern hemisphere', (_, text, expected) => {
    expect(boundsOf(text)).toBe(expected);
  });

  it.each([
    ['2011-11~', true, false],
    ['2011?', false, true],
    ['2011-11-30%', true, true],
    ['2012~/2013', true, false],
    ['2012/2013?', false, true],
    ['2012%/..', true, true],
  ])('sees what %s leaves unsure, without moving its bounds', (text, isApproximate, isUncertain) => {
    const date = parseEdtf(text);
    expect(date).toMatchObject({ isApproximate, isUncertain });
    expect(boundsOf(text)).toBe(boundsOf(text.replaceAll(/[~?%]/g, '')));
  });

  it('tells an open end from one that nobody knows', () => {
    expect(parseEdtf('2016/..')).toMatchObject({ latest: null, endIsOpen: true, startIsOpen: false });
    expect(parseEdtf('2016/')).toMatchObject({ latest: null, endIsOpen: false });
    expect(parseEdtf('../2016')).toMatchObject({ earliest: null, startIsOpen: true });
    expect(parseEdtf('/2016')).toMatchObject({ earliest: null, startIsOpen: false });
  });

  it('accepts an interval that begins and ends in the same day, month or year', () => {
    expect(boundsOf('2016-02-15/2016-02-15')).toBe(boundsOf('2016-02-15'));
    expect(boundsOf('2016/2016')).toBe(boundsOf('2016'));
    expect(boundsOf('2012-05-02/2012-05')).toBe('2012-05-02 2012-05-31 RANGE');
  });

  it('gives a plain object that nobody can change', () => {
    expect(Object.isFrozen(parseEdtf('2016'))).toBe(true);
  });

  it.each([
    ['2019-02-29', 'IMPOSSIBLE_DATE'],
    ['2100-02-29', 'IMPOSSIBLE_DATE'],
    ['2019-02-29/2020', 'IMPOSSIBLE_DATE'],
    ['2019-04-31', 'IMPOSSIBLE_DATE'],
    ['2016-13', 'IMPOSSIBLE_DATE'],
    ['2016-00', 'IMPOSSIBLE_DATE'],
    ['2016-01-00', 'IMPOSSIBLE_DATE'],
    ['2016-13-XX', 'IMPOSSIBLE_DATE'],
    ['2016-20', 'IMPOSSIBLE_DATE'],
    ['2016-42', 'IMPOSSIBLE_DATE'],
    ['2016/2012', 'REVERSED'],
    ['2012-09-02/2012-09-01', 'REVERSED'],
    ['2012-05/2012-04', 'REVERSED'],
    ['0000', 'YEAR_OUT_OF_RANGE'],
    ['000X', 'YEAR_OUT_OF_RANGE'],
    ['0001-22', 'YEAR_OUT_OF_RANGE'],
    ['-0044', 'YEAR_OUT_OF_RANGE'],
    ['Y170000002', 'YEAR_OUT_OF_RANGE'],
    ['2016-02-15T10:00:00', 'TIME_OF_DAY'],
    ['2016-02-15/2016-02-16T10:00:00Z', 'TIME_OF_DAY'],
    ['2001-25', 'NOT_LEVEL_1'],
    ['2004-1X', 'NOT_LEVEL_1'],
    ['2004-06-~11', 'NOT_LEVEL_1'],
    ['[2001..2003]', 'NOT_LEVEL_1'],
    ['20', 'NOT_LEVEL_1'],
    ['/', 'NO_DATE'],
    ['../..', 'NO_DATE'],
    ['', 'NO_DATE'],
    [' 2016', 'NOT_EDTF'],
    ['2016\n', 'NOT_EDTF'],
    ['201x', 'NOT_EDTF'],
    ['2016-2', 'NOT_EDTF'],
    ['15/02/2016', 'NOT_EDTF'],
    ['2016-02-15~?', 'NOT_EDTF'],
    ['2016/open', 'NOT_EDTF'],
    ['30 September 2004', 'NOT_EDTF'],
    ['２０１６', 'NOT_EDTF'],
  ])('refuses “%s” as %s', (text, code) => {
    expect(reasonFor(text)).toBe(code);
  });

  it('refuses very long text at once', () => {
    expect(reasonFor('2016/'.repeat(100_000))).toBe('NOT_EDTF');
  });

  it('names the end of an interval that is at fault', () => {
    expect(() => parseEdtf('2019/2020-02-30')).toThrow(
      expect.objectContaining({ text: '2019/2020-02-30', part: '2020-02-30' }),
    );
  });
});
