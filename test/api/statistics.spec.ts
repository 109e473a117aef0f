import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

interface Row {
  count: number;
  keys: { code: string | null }[];
}
interface Counted {
  total: number;
  rowTotal: number;
  note: string;
  rows: Row[];
}

describe('statistics', () => {
  const api = useApi();

  const count = async (args: string): Promise<Counted> => {
    const { statistics } = await api().get<{ statistics: Counted }>(
      `{ statistics(${args}) { total rowTotal note rows { count keys { code } } } }`,
    );
    return statistics;
  };
  const byCode = ({ rows }: Counted) =>
    Object.fromEntries(rows.map((row) => [row.keys.map(({ code }) => code).join(), row.count]));

  it('count the dispute of Antamina once in the total and once for each of its owners', async () => {
    const counted = await count(
      'by: [COMPANY], rules: [CURRENT_OWNER], filter: { slug: ["antamina-cajacay"] }',
    );
    expect(byCode(counted)).toEqual({
      bhp: 1,
      glencore: 1,
      teck: 1,
      'mitsubishi-corp': 1,
      'compania-minera-antamina': 1,
    });
    expect(counted).toMatchObject({ total: 1, rowTotal: 5 });
    expect(counted.note).toContain('once in the total');
  });

  it('give the dead while a company owned, not the dead of its disputes', async () => {
    const dead = async (company: string): Promise<number> =>
      (await count(`by: [YEAR], of: DEAD, filter: { company: { slug: ["${company}"] } }`)).total;
    expect([await dead('xstrata'), await dead('glencore')]).toEqual([2, 0]);
  });

  it.each([
    ['MONTH', 'EVENTS'],
    ['YEAR', 'DISPUTES'],
    ['DISPUTE_TYPE', 'DISPUTES'],
    ['SECTOR', 'EVENTS'],
    ['STATUS', 'DISPUTES'],
    ['EVENT_TYPE', 'EVENTS'],
  ])('by %s add up to their total of %s, because each thing falls under one code', async (by, of) => {
    const { total, rowTotal, rows } = await count(`by: [${by}], of: ${of}`);
    expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(rowTotal);
    expect(rowTotal).toBe(total);
  });

  it('by two dimensions add up to those by one', async () => {
    const [pairs, years] = [
      await count('by: [YEAR, SECTOR], of: EVENTS'),
      await count('by: [YEAR], of: EVENTS'),
    ];
    const sums = new Map<string, number>();
    for (const { keys, count: many } of pairs.rows) {
      sums.set(String(keys[0]!.code), (sums.get(String(keys[0]!.code)) ?? 0) + many);
    }
    expect(Object.fromEntries(sums)).toEqual(byCode(years));
  });

  it('never count what is not extractive', async () => {
    const before = await count('by: [SECTOR]');
    await api().database.owner.query(
      `update dispute set is_extractive = false, scope_note_en = 'for a test' where slug = 'cuninico'`,
    );
    const after = await count('by: [DISPUTE_TYPE]');
    expect(after.total).toBe(before.total - 1);
    const events = await count('by: [YEAR], of: EVENTS, filter: { slug: ["cuninico"] }');
    expect(events.total).toBe(0);
    const { disputes } = await api().get(
      '{ disputes(filter: { slug: ["cuninico"] }) { nodes { isExtractive scopeNote { text } } } }',
    );
    expect(disputes).toEqual({ nodes: [{ isExtractive: false, scopeNote: { text: 'for a test' } }] });
  });

  it('leave out an event that was found to be wrong, as the list of disputes does', async () => {
    const deadly =
      '{ disputes(filter: { slug: ["espinar-tintaya-2012"], event: { deadAtLeast: 1 } }) { totalCount } }';
    expect(await api().get(deadly)).toEqual({ disputes: { totalCount: 1 } });
    await api().database.owner.query(
      `update event set verification = 'RETRACTED' where slug = 'espinar-tintaya-2012-20120528'`,
    );
    const counted = await count('by: [YEAR], of: DEAD, filter: { slug: ["espinar-tintaya-2012"] }');
    expect(counted.total).toBe(0);
    expect(await api().get(deadly.replace('totalCount', 'certainCount'))).toEqual({
      disputes: { certainCount: 0 },
    });
    await api().database.owner.query(
      `update event set verification = 'OFFICIAL' where slug = 'espinar-tintaya-2012-20120528'`,
    );
  });

  it('put a date that spans two months under no month', async () => {
    const counted = await count('by: [MONTH], of: EVENTS, filter: { slug: ["espinar-tintaya-2012"] }');
    expect(byCode(counted)).toMatchObject({ '2012-05': 5, '2013-05': 1, '': 1 });
  });

  it('say what they count and what that depends on, in both languages', async () => {
    const { statistics } = await api().get<{ statistics: Record<string, string> }>(
      '{ statistics(by: [YEAR]) { en: note es: note(language: ES) } }',
    );
    expect(statistics['en']).toMatch(/extractive disputes.*press/s);
    expect(statistics['es']).toMatch(/conflictos extractivos.*prensa/s);
  });

  it('refuse three dimensions, or the same one twice', async () => {
    for (const by of ['[]', '[YEAR, YEAR]', '[YEAR, MONTH, SECTOR]']) {
      const { errors } = await api().ask(`{ statistics(by: ${by}) { total rows { count } } }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    }
  });
});
