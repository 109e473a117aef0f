import { termsOf, type ListName, type CodeOf } from '#minewatch/vocabulary';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readSelection, RULES } from './read-selection.js';
import { filterOf, statusDayOf } from './selection-filter.js';
import { writeSelection, type Selection } from './selection.js';

const TODAY = { today: '2026-06-15' };

const codes = <List extends ListName>(list: List) =>
  fc.constantFrom(...(termsOf(list).map(({ code }) => code) as CodeOf<List>[]));
const slugs = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const months = fc
  .tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

const selections: fc.Arbitrary<Selection> = fc.record({
  company: fc.option(slugs),
  rule: fc.constantFrom(...RULES, 'ANY' as const),
  commodity: fc.option(codes('commodity')),
  type: fc.option(codes('dispute_type')),
  issue: fc.option(codes('issue')),
  statuses: fc.uniqueArray(codes('status')),
  people: fc.option(slugs),
  place: fc.option(fc.stringMatching(/^(\d\d){1,3}$/)),
  isUkLinked: fc.boolean(),
  isChanged: fc.boolean(),
  from: fc.option(months),
  to: fc.option(months),
  month: fc.option(months),
});

const read = (text: string) => readSelection(new URLSearchParams(text));

describe('a selection of disputes', () => {
  it('comes out of the address as it went in; a rule needs a company, and months stand in their order', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const [from, to] =
          selection.from && selection.to
            ? [selection.from, selection.to].sort()
            : [selection.from, selection.to];
        const rule = selection.company ? selection.rule : 'OWNER_AT_EVENT';
        expect(read(writeSelection(selection).toString())).toEqual({ ...selection, rule, from, to });
      }),
    );
  });

  it('takes any address, leaving out what it does not know', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const search = new URLSearchParams({ status: text, month: text, place: text, people: text });
        expect(writeSelection(readSelection(search))).toBeDefined();
      }),
    );
    const unknown = 'status=NO&type=X&month=2012-13&rule=Y&place=123&uk=yes&commodity=&company=%00';
    expect(writeSelection(read(unknown)).size).toBe(0);
  });

  it('reads the year of a former address as its months', () => {
    expect(writeSelection(read('year=2012')).toString()).toBe('from=2012-01&to=2012-12&month=2012-12');
  });

  it('without a choice lets everything through', () => {
    expect(filterOf(read(''), TODAY)).toBeNull();
  });

  it('asks that the event that makes a company the owner be of the months picked', () => {
    const between = { from: '2012-02-01', to: '2012-02-29' };
    expect(filterOf(read('company=xstrata&from=2012-02&to=2012-02'), TODAY)).toEqual({
      company: { slug: ['xstrata'], rules: ['OWNER_AT_EVENT'], event: { between } },
      between,
    });
  });

  it('shows how things stood at the end of a past month, and today’s of this one', () => {
    expect(statusDayOf(read('month=2012-02'), TODAY)).toBe('2012-02-29');
    expect(filterOf(read('month=2012-02&status=ACTIVE'), TODAY)).toEqual({
      status: ['ACTIVE'],
      statusOn: '2012-02-29',
      startedBetween: { to: '2012-02-29' },
    });
    expect(filterOf(read('month=2026-06'), TODAY)).toBeNull();
  });

  it('means by this month the one that runs in Lima, or that of the edition', () => {
    expect(filterOf(read('changed=1'), TODAY)).toEqual({ changedSince: '2026-06-01T00:00:00-05:00' });
    expect(filterOf(read('changed=1'), { ...TODAY, edition: { month: '2026-05' } })).toEqual({
      changedSince: '2026-05-01T00:00:00-05:00',
    });
  });
});
