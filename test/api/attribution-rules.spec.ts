import { describe, expect, it } from '@jest/globals';
import { useDatabase } from '../support/database.js';

describe('the rules of attribution, on the real records', () => {
  const database = useDatabase('seeded');

  const companiesByRule = async (dispute: string, day: string): Promise<Record<string, string[]>> => {
    const { rows } = await database().visitor.query<{ rule: string; companies: string[] }>(
      `select a.rule, array_agg(c.slug order by c.slug) as companies
        from attribution_on($2) a join company c on c.id = a.company_id join dispute d on d.id = a.dispute_id
        where d.slug = $1 group by a.rule`,
      [dispute, day],
    );
    return Object.fromEntries(rows.map(({ rule, companies }) => [rule, companies]));
  };

  it('tell Xstrata, Glencore and BHP apart in the dispute of Tintaya', async () => {
    expect(await companiesByRule('espinar-tintaya-2012', '2020-01-01')).toEqual({
      OWNER_AT_EVENT: ['compania-minera-antapaccay', 'glencore', 'xstrata'],
      OPERATOR_AT_EVENT: ['compania-minera-antapaccay', 'glencore', 'xstrata'],
      CURRENT_OWNER: ['compania-minera-antapaccay', 'glencore'],
      DEFENDANT: ['compania-minera-antapaccay', 'glencore', 'xstrata'],
    });
    expect((await companiesByRule('espinar-tintaya-2012', '2004-06-01'))['CURRENT_OWNER']).toEqual([
      'bhp',
      'compania-minera-antapaccay',
    ]);
  });

  it('give the two dead of May 2012 to the owners of that day, and none to the owner who came later', async () => {
    const { rows } = await database().visitor.query(
      `select c.slug, a.owner_events as events, a.owner_certain_events as certain, a.owner_dead as dead, a.owner_certain_dead as surely
        from dispute_company a join company c on c.id = a.company_id join dispute d on d.id = a.dispute_id
        where d.slug = 'espinar-tintaya-2012' order by 1`,
    );
    expect(rows).toEqual([
      { slug: 'bhp', events: 0, certain: 0, dead: null, surely: null },
      { slug: 'compania-minera-antapaccay', events: 12, certain: 12, dead: 2, surely: 2 },
      { slug: 'glencore', events: 7, certain: 6, dead: null, surely: null },
      { slug: 'xstrata', events: 6, certain: 5, dead: 2, surely: 2 },
    ]);
  });

  it('count the dispute of Antamina once in totals and once for each of its four owners and their joint venture', async () => {
    expect((await companiesByRule('antamina-cajacay', '2020-01-01'))['CURRENT_OWNER']).toEqual([
      'bhp',
      'compania-minera-antamina',
      'glencore',
      'mitsubishi-corp',
      'teck',
    ]);
    const { rows } = await database().visitor.query(
      `select count(*) from extractive_dispute where slug = 'antamina-cajacay'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('stand a month apart where an owner gives way to the next in a month of which the day is unknown', async () => {
    const { rows } = await database().visitor.query(
      `select c.slug, s.certainty from effective_stake_on('2013-05-15') s join company c on c.id = s.company_id
        join project p on p.id = s.project_id where p.slug = 'tintaya' and not s.is_direct order by 1`,
    );
    expect(rows).toEqual([
      { slug: 'glencore', certainty: 'POSSIBLE' },
      { slug: 'xstrata', certainty: 'POSSIBLE' },
    ]);
  });

  it('hold for certain through a year in which the share of one owner changed', async () => {
    const { rows } = await database().visitor.query(
      `select s.certainty, s.share_min as share from effective_stake_on('2011-06-01') s join company c on c.id = s.company_id
        join project p on p.id = s.project_id where p.slug = 'cerro-corona' and c.slug = 'gold-fields'`,
    );
    expect(rows).toEqual([{ certainty: 'CERTAIN', share: null }]);
  });

  it('leave what is not extractive out of counts, and keep it with its owner', async () => {
    const { rows } = await database().visitor.query(
      `select c.slug, (select count(*) from extractive_project e where e.id = h.project_id) as counted
        from effective_holding h join company c on c.id = h.company_id join project p on p.id = h.project_id
        where p.slug = 'santa-clara-de-uchunya'`,
    );
    expect(rows).toEqual([{ slug: 'plantaciones-de-pucallpa', counted: 0 }]);
  });
});
