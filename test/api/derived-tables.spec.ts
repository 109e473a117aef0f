import { describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { useDatabase } from '../support/database.js';
import { publish, undone } from '../support/transactions.js';

describe('the derived tables', () => {
  const database = useDatabase('seeded');
  const owner = (): pg.Pool => database().owner;

  it('hold what their definitions say of the real records, no more and no less', async () => {
    const { rows: tables } = await owner().query<{ name: string; definition: string; columns: string }>(
      `select t.name, t.all_rows as definition, string_agg(a.attname, ', ' order by a.attnum) as columns
        from derivation.derived_table t join pg_attribute a on a.attrelid = ('published.' || t.name)::regclass
        where a.attnum > 0 and not a.attisdropped and a.attname <> 'published_from' group by 1, 2`,
    );
    for (const { name, definition, columns } of tables) {
      const kept = `select ${columns} from published.${name}`;
      const fresh = `select ${columns} from (${definition}) definition`;
      const { rows } = await owner().query(
        `select (select count(*) from ${name}) as rows, count(*) as differences
          from ((${kept} except all ${fresh}) union all (${fresh} except all ${kept})) difference`,
      );
      expect({ name, ...rows[0] }).toEqual({ name, rows: expect.any(Number), differences: 0 });
      expect(rows[0].rows).toBeGreaterThan(20);
    }
  });

  it('are written by nobody but their triggers', async () => {
    await undone(owner(), async (client) => {
      await client.query('set local role minewatch_staff');
      await client.query('update stake set percent = 30 where percent = 33.75');
      const { rows } = await client.query('select count(*) from effective_stake where share_min = 30');
      expect(rows[0].count).toBeGreaterThan(0);
      await expect(client.query('delete from effective_stake')).rejects.toThrow('permission denied');
    });
  });

  it('are not touched by a change that they do not follow from', async () => {
    await undone(owner(), async (client) => {
      await client.query(`update stake set note_en = 'A remark'`);
      await client.query('update event set participants = 400');
      expect(await countTouched(client)).toEqual({});
    });
  });

  it('are touched only where a change makes a difference', async () => {
    await undone(owner(), async (client) => {
      await client.query(
        `update stake s set percent = 22 from company o where o.id = s.owner_id and o.slug = 'teck'`,
      );
      expect(await countTouched(client)).toEqual({ direct_holding: 2, effective_stake: 2 });
    });
  });

  it('are brought up to date at commit when a transaction puts that off', async () => {
    const count = async (client: pg.Pool | pg.ClientBase) =>
      (await client.query('select count(*) from effective_stake where share_min = 22.25')).rows[0].count;
    await publish(owner(), async (client) => {
      await client.query(`set local minewatch.defer_derived = 'on'`);
      await client.query(
        `update stake s set percent = 22.25 from company o where o.id = s.owner_id and o.slug = 'teck'`,
      );
      expect(await count(client)).toBe(0);
    });
    expect(await count(owner())).toBe(2);
    expect((await owner().query('select count(*) from derivation.debt')).rows[0].count).toBe(0);
  });

  it('let go of a company that is deleted, and of all it held through others', async () => {
    await undone(owner(), async (client) => {
      const [top, middle, project] = await insertChain(client, 'gone');
      expect(await holds(client, top, project)).toBe(true);
      await client.query('delete from company where id = $1', [middle]);
      expect(await holds(client, top, project)).toBe(false);
    });
  });

  it('see a path whose two halves are published at the same time by two people', async () => {
    const [top, middle, project] = await publish(owner(), (client) =>
      insertChain(client, 'met', { linked: false }),
    );
    const [one, other] = [await owner().connect(), await owner().connect()];
    try {
      await one.query('begin');
      await other.query('begin');
      await insertStake(one, top, { company: middle });
      const waiting = insertStake(other, middle, { project });
      await one.query('commit');
      await waiting;
      await other.query('commit');
    } finally {
      one.release();
      other.release();
    }
    expect(await holds(owner(), top, project)).toBe(true);
  });

  it('count both of two events that two people log in one dispute at the same time', async () => {
    const { rows } = await owner().query(
      `select id, event_count as count from dispute join dispute_figures on dispute_id = id order by id limit 1`,
    );
    const [one, other] = [await owner().connect(), await owner().connect()];
    try {
      await one.query('begin');
      await other.query('begin');
      await logEvent(one, rows[0].id, 'one-event');
      const waiting = logEvent(other, rows[0].id, 'other-event');
      await one.query('commit');
      await waiting;
      await other.query('commit');
    } finally {
      one.release();
      other.release();
    }
    const { rows: after } = await owner().query(
      'select event_count as count from dispute_figures where dispute_id = $1',
      [rows[0].id],
    );
    expect(after[0].count).toBe(rows[0].count + 2);
  });

  it('place a dispute that has nothing but a point in the department around it', async () => {
    await undone(owner(), async (client) => {
      const id = await insertRecord(client, 'DISPUTE', 'by-point');
      await client.query(
        `insert into dispute (id, slug, title_en, dispute_type, sector, start_edtf, start_earliest, start_latest, start_precision,
            point, location_precision)
          values ($1, 'by-point', 'By its point', 'SOC', 'MINING_LARGE', '2012', '2012-01-01', '2012-12-31', 'YEAR',
            st_setsrid(st_point(-71.4, -14.8), 4326), 'DEPARTMENT')`,
        [id],
      );
      const { rows } = await client.query('select ubigeo, basis from dispute_place where dispute_id = $1', [
        id,
      ]);
      expect(rows).toEqual([{ ubigeo: '08', basis: 'POINT' }]);
    });
  });
});

async function insertRecord(client: pg.ClientBase, kind: string, slug: string): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    'insert into record (kind, slug) values ($1, $2) returning id',
    [kind, slug],
  );
  return rows[0]!.id;
}

/** Two companies and a project, the first holding the second and that the project. */
async function insertChain(
  client: pg.ClientBase,
  name: string,
  { linked } = { linked: true },
): Promise<[top: number, middle: number, project: number]> {
  const insertCompany = async (slug: string) => {
    const id = await insertRecord(client, 'COMPANY', slug);
    await client.query('insert into company (id, slug, name) values ($1, $2, $2)', [id, slug]);
    return id;
  };
  const [top, middle] = [await insertCompany(`${name}-top`), await insertCompany(`${name}-middle`)];
  const project = await insertRecord(client, 'PROJECT', `${name}-project`);
  await client.query(
    `insert into project (id, slug, name, project_kind, sector, legal_mode, location_precision)
      values ($1, $2, $2, 'MINE', 'MINING_LARGE', 'FORMAL', 'DISTRICT')`,
    [project, `${name}-project`],
  );
  if (linked) {
    await insertStake(client, top, { company: middle });
    await insertStake(client, middle, { project });
  }
  return [top, middle, project];
}

function insertStake(
  client: pg.ClientBase,
  holder: number,
  owned: { company?: number; project?: number },
): Promise<pg.QueryResult> {
  return client.query(
    `insert into stake (owner_id, owned_company_id, owned_project_id, interest_type, percent) values ($1, $2, $3, 'SHAREHOLDING', 50)`,
    [holder, owned.company, owned.project],
  );
}

async function logEvent(client: pg.ClientBase, dispute: number, slug: string): Promise<void> {
  const id = await insertRecord(client, 'EVENT', slug);
  await client.query(
    `insert into event (id, slug, dispute_id, on_edtf, on_earliest, on_latest, on_precision, event_type, title_en, verification)
      values ($1, $2, $3, '2020-01-01', '2020-01-01', '2020-01-01', 'DAY', 'OTHER', 'Event', 'SINGLE')`,
    [id, slug, dispute],
  );
}

async function holds(client: pg.Pool | pg.ClientBase, company: number, project: number): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from effective_holding where company_id = $1 and project_id = $2',
    [company, project],
  );
  return rowCount === 1;
}

/** Rows that the running transaction has written, by derived table. */
async function countTouched(client: pg.ClientBase): Promise<Record<string, number>> {
  const { rows: tables } = await client.query<{ name: string }>('select name from derivation.derived_table');
  const touched: Record<string, number> = {};
  for (const { name } of tables) {
    const { rows } = await client.query<{ count: number }>(
      `select count(*) from published.${name} where published_from = publication_moment()`,
    );
    if (rows[0]!.count > 0) touched[name] = rows[0]!.count;
  }
  return touched;
}
