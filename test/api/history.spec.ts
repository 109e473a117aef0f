import { afterEach, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { useDatabase } from '../support/database.js';
import { publish, readAsOf, readMoment } from '../support/transactions.js';

const EDITION_LOCK = 20120901;

describe('what was public at a moment', () => {
  const database = useDatabase('seeded');
  const owner = (): pg.Pool => database().owner;
  const nameOf = async (slug: string, moment: string): Promise<string | undefined> => {
    const rows = await readAsOf<{ name: string }>(
      owner(),
      moment,
      'select name from company where slug = $1',
      [slug],
    );
    return rows[0]?.name;
  };
  const rename = (slug: string, name: string, client: pg.Pool | pg.ClientBase = owner()) =>
    client.query('update company set name = $2 where slug = $1', [slug, name]);
  const countHistory = async (table: string): Promise<number> => {
    const { rows } = await owner().query<{ count: number }>(`select count(*) from history.${table}`);
    return rows[0]!.count;
  };

  it('lacks a record until it is inserted', async () => {
    const before = await readMoment(owner());
    await publish(owner(), async (client) => {
      const { rows } = await client.query(
        `insert into record (kind, slug) values ('COMPANY', 'nova') returning id`,
      );
      await client.query(`insert into company (id, slug, name) values ($1, 'nova', 'Nova')`, [rows[0].id]);
    });
    expect(await nameOf('nova', before)).toBeUndefined();
    expect(await nameOf('nova', await readMoment(owner()))).toBe('Nova');
  });

  it('keeps the state before an update', async () => {
    const before = await readMoment(owner());
    await rename('teck', 'Teck, renamed');
    expect(await nameOf('teck', before)).toBe('Teck Resources');
    expect(await nameOf('teck', await readMoment(owner()))).toBe('Teck, renamed');
  });

  it('keeps a deleted row', async () => {
    const count = async (moment: string) =>
      (await readAsOf(owner(), moment, `select from company_name where name = 'Glencore Xstrata'`)).length;
    const before = await readMoment(owner());
    await owner().query(`delete from company_name where name = 'Glencore Xstrata'`);
    expect(await count(before)).toBe(1);
    expect(await count(await readMoment(owner()))).toBe(0);
  });

  it('keeps links between records that were cut and tied again', async () => {
    const projects = async (moment: string) => {
      const rows = await readAsOf<{ slug: string }>(
        owner(),
        moment,
        `select p.slug from dispute_project l join project p on p.id = l.project_id join dispute d on d.id = l.dispute_id
          where d.slug = 'espinar-tintaya-2012' order by 1`,
      );
      return rows.map(({ slug }) => slug);
    };
    const before = await readMoment(owner());
    const cut = await publish(owner(), async (client) => {
      const { rows } =
        await client.query(`delete from dispute_project l using dispute d, project p where d.id = l.dispute_id
        and p.id = l.project_id and d.slug = 'espinar-tintaya-2012' and p.slug = 'antapaccay' returning l.*`);
      return rows[0];
    });
    const between = await readMoment(owner());
    await owner().query(
      'insert into dispute_project (dispute_id, project_id, position) values ($1, $2, $3)',
      [cut.dispute_id, cut.project_id, cut.position],
    );
    expect(await projects(before)).toEqual(['antapaccay', 'tintaya']);
    expect(await projects(between)).toEqual(['tintaya']);
    expect(await projects(await readMoment(owner()))).toEqual(['antapaccay', 'tintaya']);
  });

  it('knows of two changes in one transaction only the last', async () => {
    const before = await readMoment(owner());
    const history = await countHistory('company');
    await publish(owner(), async (client) => {
      await rename('vale', 'Vale for a moment', client);
      await rename('vale', 'Vale S.A.', client);
    });
    expect(await countHistory('company')).toBe(history + 1);
    expect(await nameOf('vale', before)).toBe('Vale');
    expect(await nameOf('vale', await readMoment(owner()))).toBe('Vale S.A.');
  });

  it('does not grow by an update that changes nothing', async () => {
    const history = await countHistory('company');
    await owner().query('update company set name = name');
    expect(await countHistory('company')).toBe(history);
  });

  it('answers who owned what as it was known then', async () => {
    const question = `select c.slug, s.share_min as share from effective_stake_on('2012-05-28') s
      join company c on c.id = s.company_id join project p on p.id = s.project_id
      where p.slug = 'tintaya' and s.certainty = 'CERTAIN' order by 1`;
    const attributed = `select c.slug, a.dead from attribution_on('2020-01-01') a join company c on c.id = a.company_id
      join dispute d on d.id = a.dispute_id where d.slug = 'espinar-tintaya-2012' and a.rule = 'OWNER_AT_EVENT' and a.dead > 0 order by 1`;
    const before = await readMoment(owner());
    await owner()
      .query(`update stake s set to_edtf = '2012-04-30', to_earliest = '2012-04-30', to_latest = '2012-04-30'
      from company o, company t where o.id = s.owner_id and t.id = s.owned_company_id
        and o.slug = 'xstrata' and t.slug = 'compania-minera-antapaccay'`);
    const after = await readMoment(owner());
    expect(await readAsOf(owner(), before, question)).toEqual([
      { slug: 'compania-minera-antapaccay', share: 100 },
      { slug: 'xstrata', share: 100 },
    ]);
    expect(await readAsOf(owner(), after, question)).toEqual([
      { slug: 'compania-minera-antapaccay', share: 100 },
    ]);
    expect(await readAsOf(owner(), before, attributed)).toEqual([
      { slug: 'compania-minera-antapaccay', dead: 2 },
      { slug: 'xstrata', dead: 2 },
    ]);
    expect(await readAsOf(owner(), after, attributed)).toEqual([
      { slug: 'compania-minera-antapaccay', dead: 2 },
    ]);
  });

  describe('with several publishers at once', () => {
    const clients: pg.PoolClient[] = [];
    const begin = async (): Promise<pg.PoolClient> => {
      const client = await owner().connect();
      clients.push(client);
      await client.query('begin');
      return client;
    };
    const commit = async (client: pg.PoolClient): Promise<void> => {
      await client.query('commit');
      clients.splice(clients.indexOf(client), 1);
      client.release();
    };
    afterEach(async () => {
      for (const client of clients.splice(0)) {
        await client.query('rollback');
        client.release();
      }
    });

    it('closes an edition after all who began before it and before all who begin after it', async () => {
      const [first, second, edition, late] = [await begin(), await begin(), await begin(), await begin()];
      await rename('bhp', 'BHP, first', first);
      await rename('newmont', 'Newmont, second', second);
      await commit(second);
      const order: string[] = [];
      const closing = edition
        .query('select pg_advisory_xact_lock($1)', [EDITION_LOCK])
        .then(() => order.push('edition'));
      await waitUntilBlocked(owner(), 1);
      const publishing = rename('barrick', 'Barrick, late', late).then(() => order.push('late'));
      await waitUntilBlocked(owner(), 2);
      await commit(first);
      await closing;
      const moment = await readMoment(edition);
      await commit(edition);
      await publishing;
      await commit(late);
      expect(order).toEqual(['edition', 'late']);
      expect(await nameOf('bhp', moment)).toBe('BHP, first');
      expect(await nameOf('newmont', moment)).toBe('Newmont, second');
      expect(await nameOf('barrick', moment)).toBe('Barrick');
    });

    it('shows each of two states of one record, though the later writer began first', async () => {
      const [early, quick] = [await begin(), await begin()];
      await rename('perenco', 'Perenco, elsewhere', early);
      await rename('repsol', 'Repsol, quick', quick);
      await commit(quick);
      const { rows } = await owner().query<{ moment: string }>(
        `select published_from::text as moment from company where slug = 'repsol'`,
      );
      await rename('repsol', 'Repsol, early', early);
      await commit(early);
      expect(await nameOf('repsol', rows[0]!.moment)).toBe('Repsol, quick');
      expect(await nameOf('repsol', await readMoment(owner()))).toBe('Repsol, early');
    });
  });
});

/** Waits until so many sessions of this database wait for a lock. */
async function waitUntilBlocked(pool: pg.Pool, sessions: number): Promise<void> {
  for (;;) {
    const { rows } = await pool.query<{ count: number }>(
      `select count(*) from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
    );
    if (rows[0]!.count >= sessions) return;
    await new Promise((done) => setTimeout(done, 20));
  }
}
