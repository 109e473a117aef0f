import { termsOf } from '#minewatch/vocabulary';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { filterOf, readSelection, RULES, statusDayOf, writeSelection, type Selection } from './selection.js';

const TODAY = '2026-06-15';

const selections: fc.Arbitrary<Selection> = fc.record({
  company: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/)),
  rule: fc.constantFrom(...RULES, 'ANY' as const),
  statuses: fc.uniqueArray(fc.constantFrom(...termsOf('status').map(({ code }) => code))),
  type: fc.option(fc.constantFrom(...termsOf('dispute_type').map(({ code }) => code))),
  year: fc.option(fc.integer({ min: 1900, max: 2099 })),
});

describe('a selection of disputes', () => {
  it('comes out of the address as it went in; a rule without a company means nothing', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const read = readSelection(new URLSearchParams(writeSelection(selection).toString()));
        expect(read).toEqual({ ...selection, rule: selection.company ? selection.rule : 'OWNER_AT_EVENT' });
      }),
    );
  });

  it('takes any address, leaving out what it does not know', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          writeSelection(readSelection(new URLSearchParams(`status=${text}&year=${text}`))),
        ).toBeDefined();
      }),
    );
    expect(writeSelection(readSelection(new URLSearchParams('status=NO&type=X&year=12&rule=Y'))).size).toBe(
      0,
    );
  });

  it('without a choice lets everything through', () => {
    expect(filterOf(readSelection(new URLSearchParams()), TODAY)).toBeNull();
  });

  it('asks that the event that makes a company the owner be of the year picked', () => {
    const filter = filterOf(readSelection(new URLSearchParams('company=xstrata&year=2012')), TODAY);
    const between = { from: '2012-01-01', to: '2012-12-31' };
    expect(filter).toEqual({
      company: { slug: ['xstrata'], rules: ['OWNER_AT_EVENT'], event: { between } },
      between,
    });
  });

  it('shows the statuses of the end of a past year, and today’s of this one', () => {
    const inYear = (year: string) => statusDayOf(readSelection(new URLSearchParams({ year })), TODAY);
    expect(inYear('2012')).toBe('2012-12-31');
    expect(inYear('2026')).toBeNull();
  });
});
