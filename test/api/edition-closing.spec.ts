import { afterEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { connectionOf } from '#minewatch/database';
import {
  closeEdition,
  closeFirstEdition,
  monthAfter,
  type ClosedEdition,
  type EditionVersion,
} from '#minewatch/edition-closing';
import { todayInLima } from '#minewatch/shared';
import { useDatabase } from '../support/database.js';
import { revise } from '../support/revise.js';
import { publish, readAsOf } from '../support/transactions.js';

describe('closing a month', () => {
  const database = useDatabase('seeded');
  const owner = (): pg.Pool => database().owner;
  const listEditions = async (): Promise<EditionVersion[]> => {
    const { rows } = await owner().query<EditionVersion>(
      `select to_char(month, 'YYYY-MM') as month, stage from edition order by id`,
    );
    return rows;
  };
  const firstMonth = async (): Promise<string> => (await listEditions())[0]!.month;
  /** Far enough ahead that every month of these tests has begun. */
  const LATER = `${monthAfter(todayInLima().slice(0, 7), 12)}-15`;
  const close = (month: string, stage: 'CANDIDATE' | 'FINAL', today = LATER): Promise<ClosedEdition> =>
    publish(owner(), (client) => closeEdition(client, { month, stage }, { today }));

  it('begins with the month before the seeding, final and called the first', async () => {
    const { rows } = await database().visitor.query(
      `select stage, title_en, title_es, version, licence, citation_en, checksum ~ '^[0-9a-f]{64}$' as "hasChecksum",
         to_char(month, 'YYYY-MM') as month, to_char(published_at at time zone 'America/Lima', 'YYYY-MM') as published
       from edition`,
    );
    expect(rows).toHaveLength(1);
    const [first] = rows;
    expect(monthAfter(first.month)).toBe(first.published);
    expect(first).toMatchObject({
      stage: 'FINAL',
      title_en: expect.stringMatching(/^First edition, \w+ \d{4}$/),
      title_es: expect.stringMatching(/^Primera edición, \w+ de \d{4}$/),
      version: `${first.month}-final`,
      licence: 'CC BY 4.0',
      citation_en: expect.stringMatching(
        /^MineWatch, “First edition, .+”, version .+-final, published on .+\. Licence: CC BY 4\.0\.$/,
      ),
      hasChecksum: true,
    });
  });

  it('makes the first edition once', async () => {
    expect(await publish(owner(), (client) => closeFirstEdition(client))).toBeNull();
    expect(await listEditions()).toHaveLength(1);
  });

  it('goes in order: candidate, final, then the next month', async () => {
    const [first, second, third] = [0, 1, 2];
    const month = async (after: number) => monthAfter(await firstMonth(), after);
    const refusal = (reason: string) => expect.objectContaining({ name: 'ClosingRefused', reason });
    await expect(close(await month(first), 'CANDIDATE')).rejects.toEqual(refusal('OUT_OF_ORDER'));
    await expect(close(await month(first), 'FINAL')).rejects.toEqual(refusal('ALREADY_CLOSED'));
    await expect(close(await month(second), 'FINAL')).rejects.toEqual(refusal('OUT_OF_ORDER'));
    await expect(close(await month(third), 'CANDIDATE')).rejects.toEqual(refusal('OUT_OF_ORDER'));
    const candidate = await close(await month(second), 'CANDIDATE');
    expect(candidate.version).toBe(`${await month(second)}-candidate`);
    await expect(close(await month(third), 'CANDIDATE')).rejects.toEqual(refusal('OUT_OF_ORDER'));
    await expect(close(await month(second), 'CANDIDATE')).rejects.toEqual(refusal('ALREADY_CLOSED'));
    await close(await month(second), 'FINAL');
    await close(await month(third), 'CANDIDATE');
    expect((await listEditions()).map(({ stage }) => stage)).toEqual([
      'FINAL',
      'CANDIDATE',
      'FINAL',
      'CANDIDATE',
    ]);
    await close(await month(third), 'FINAL');
  });

  it('says what is wrong in both languages, and what comes next', async () => {
    const next = monthAfter((await listEditions()).at(-1)!.month);
    const after = monthAfter(next);
    const failure = await close(after, 'CANDIDATE').catch((error: unknown) => error);
    expect(failure).toMatchObject({
      reason: 'OUT_OF_ORDER',
      wording: {
        en: expect.stringMatching(/^Editions are closed in order: .+ \(candidate\) comes before/),
        es: expect.stringMatching(/^Las ediciones se cierran en orden: .+ \(candidata\) va antes/),
      },
    });
    await expect(close(next, 'CANDIDATE', `${monthAfter(next, -1)}-28`)).rejects.toMatchObject({
      reason: 'MONTH_NOT_BEGUN',
    });
    await expect(close('2026-13', 'CANDIDATE')).rejects.toMatchObject({ reason: 'NOT_A_MONTH' });
  });

  it('leaves nothing behind when disputes were not reviewed and that is not accepted', async () => {
    const before = await listEditions();
    const next: EditionVersion = { month: monthAfter(before.at(-1)!.month), stage: 'CANDIDATE' };
    const closing = publish(owner(), (client) =>
      closeEdition(client, next, { today: LATER, acceptNotReviewed: false }),
    );
    await expect(closing).rejects.toMatchObject({ reason: 'NOT_REVIEWED' });
    expect(await listEditions()).toEqual(before);
    const { rows } = await owner().query(`select from edition_round where month = ($1 || '-01')::date`, [
      next.month,
    ]);
    expect(rows).toEqual([]);
  });

  it('can be done by the staff role, which cannot change or remove what is closed', async () => {
    const staff = new pg.Client(connectionOf('staff', database()));
    await staff.connect();
    try {
      const next: EditionVersion = {
        month: monthAfter((await listEditions()).at(-1)!.month),
        stage: 'CANDIDATE',
      };
      await staff.query('begin');
      await closeEdition(staff, next, { today: LATER });
      await staff.query('commit');
      expect(await listEditions()).toContainEqual(next);
      const changes = [
        `update edition set title_en = 'Other'`,
        'delete from edition',
        `update edition_file set content = ''`,
        'delete from edition_file',
        'truncate edition cascade',
      ];
      for (const change of changes) {
        await expect(staff.query(change)).rejects.toThrow('permission denied');
      }
    } finally {
      await staff.end();
    }
  });

  it('does not let a clock that was set back publish under a closed edition', async () => {
    const publishing = publish(owner(), async (client) => {
      const { rows } = await client.query<{ moment: string }>(
        `select (max(published_at) - interval '1 second')::text as moment from edition`,
      );
      await client.query('insert into publication (published_at) values ($1)', [rows[0]!.moment]);
    });
    await expect(publishing).rejects.toThrow('the clock of this server');
  });
});

describe('closing a month while others publish', () => {
  const database = useDatabase('seeded');
  const clients: pg.PoolClient[] = [];
  const begin = async (): Promise<pg.PoolClient> => {
    const client = await database().owner.connect();
    clients.push(client);
    await client.query('begin');
    return client;
  };
  const rename = async (slug: string, name: string, client: pg.ClientBase) => {
    await client.query('update company set name = $2 where slug = $1', [slug, name]);
    await revise(client, { kind: 'COMPANY', slug, sections: [], reason: 'CORRECTION' });
  };
  afterEach(async () => {
    for (const client of clients.splice(0)) {
      await client.query('rollback');
      client.release();
    }
  });

  it('takes in all who began before it and none who began after', async () => {
    const [early, closing, late] = [await begin(), await begin(), await begin()];
    await rename('bhp', 'BHP, early', early);
    const { rows } = await early.query<{ month: string }>(
      `select to_char(max(month) + interval '1 month', 'YYYY-MM') as month from edition`,
    );
    const month = rows[0]!.month;
    const closed = closeEdition(closing, { month, stage: 'CANDIDATE' }, { today: `${month}-28` });
    await waitUntilBlocked(database().owner, 1);
    const renamed = rename('barrick', 'Barrick, late', late);
    await waitUntilBlocked(database().owner, 2);
    await early.query('commit');
    await closed;
    await closing.query('commit');
    await renamed;
    await late.query('commit');
    const { rows: editions } = await database().owner.query<{ moment: string }>(
      `select published_at::text as moment from edition order by id desc limit 1`,
    );
    const names = await readAsOf(
      database().owner,
      editions[0]!.moment,
      `select slug, name from company where slug in ('bhp', 'barrick') order by 1`,
    );
    expect(names).toEqual([
      { slug: 'barrick', name: 'Barrick' },
      { slug: 'bhp', name: 'BHP, early' },
    ]);
  });

  it('lets one of two closings of the same month win', async () => {
    const { rows } = await database().owner.query<{ month: string }>(
      `select to_char(max(month), 'YYYY-MM') as month from edition`,
    );
    const asked: EditionVersion = { month: rows[0]!.month, stage: 'FINAL' };
    const close = () =>
      publish(database().owner, (client) => closeEdition(client, asked, { today: `${asked.month}-28` }));
    const outcomes = await Promise.allSettled([close(), close(), close()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ reason: 'ALREADY_CLOSED' });
    }
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
