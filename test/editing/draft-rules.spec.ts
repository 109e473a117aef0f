import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { createPool } from '#minewatch/database';
import { moves } from '#minewatch/drafts';
import { useDatabase } from '../support/database.js';
import { undone } from '../support/transactions.js';

/** What the database itself refuses to somebody who writes SQL with the rights of the application. */
describe('the database refuses', () => {
  const database = useDatabase('seeded');
  let staff: pg.Pool;
  const people: Record<string, number> = {};

  beforeAll(async () => {
    staff = createPool('staff', database(), { max: 2 });
    const { rows } = await database().owner.query<{ id: number; name: string }>(`
      insert into editorial.staff_member (email, display_name, role)
      values ('ana@test', 'ana', 'REVIEWER'), ('beto@test', 'beto', 'REVIEWER'), ('cora@test', 'cora', 'EDITOR')
      returning id, display_name as name`);
    for (const { id, name } of rows) people[name] = id;
  });
  afterAll(() => staff?.end());

  const begin = `insert into draft (record_kind, record_id, slug, content, author_id, saved_by, reason, sentence_en)
    select kind, id, slug, '{}', $1, $1, 'CORRECTION', 'A test.' from record where slug = 'glencore' returning id`;
  const approve = `update draft set state = 'APPROVED', reviewer_id = $2 where id = $1`;

  /** A draft of Ana's in a state, and what became of a statement on it; everything is undone. */
  function attempt(state: string, statement: string, values: unknown[] = []): Promise<string> {
    return undone(staff, async (client) => {
      const { rows } = await client.query<{ id: number }>(begin, [people['ana']]);
      const id = rows[0]!.id;
      if (state !== 'DRAFT') await client.query(`update draft set state = 'IN_REVIEW' where id = $1`, [id]);
      if (state === 'APPROVED') await client.query(approve, [id, people['beto']]);
      return outcomeOf(client, statement, [id, ...values]);
    });
  }

  async function outcomeOf(client: pg.ClientBase, statement: string, values: unknown[]): Promise<string> {
    try {
      const given = statement.includes('$1') ? values : [];
      const { rowCount } = await client.query(statement, given);
      await client.query('set constraints all immediate');
      return `${rowCount} done`;
    } catch (error) {
      return (error as Error).message;
    }
  }

  it('the approval of one’s own change, and lets another approve it', async () => {
    expect(await attempt('IN_REVIEW', approve, [people['ana']])).toBe(
      'nobody approves a change that they wrote',
    );
    expect(await attempt('IN_REVIEW', approve, [people['cora']])).toBe('only a reviewer approves');
    expect(await attempt('IN_REVIEW', approve, [people['beto']])).toBe('1 done');
  });

  it('the approval of a change by one who wrote part of it', async () => {
    const rewrite = `update draft set content = '{"a": 1}', version = version + 1, saved_by = $2 where id = $1`;
    const both = await undone(staff, async (client) => {
      const { rows } = await client.query<{ id: number }>(begin, [people['ana']]);
      const id = rows[0]!.id;
      await client.query(rewrite, [id, people['beto']]);
      await client.query(`update draft set state = 'IN_REVIEW' where id = $1`, [id]);
      return outcomeOf(client, approve, [id, people['beto']]);
    });
    expect(both).toBe('nobody approves a change that they wrote');
  });

  it.each([
    ['another author', `update draft set author_id = $2 where id = $1`, 'who began a draft'],
    [
      'a borrowed mark',
      `update draft set state = 'APPROVED', reviewer_id = author_id, is_self_approved = true where id = $1`,
      'nobody approves',
    ],
    [
      'another author at once',
      `update draft set state = 'APPROVED', reviewer_id = author_id, author_id = $2 where id = $1`,
      'who began a draft',
    ],
    ['a forgotten author', `delete from draft_author where draft_id = $1`, 'permission denied'],
    ['an exchanged author', `update draft_author set staff_id = $2 where draft_id = $1`, 'permission denied'],
    ['a setting', `update setting set value = 'true' where $1::bigint > 0`, 'permission denied'],
    [
      'a move of one’s own',
      `insert into draft_move select 'DRAFT', 'PUBLISHED' where $1::bigint > 0`,
      'permission denied',
    ],
    [
      'no review',
      `update draft set state = 'PUBLISHED', reviewer_id = $2 where id = $1`,
      'does not move from IN_REVIEW',
    ],
    ['a draft that is gone', `delete from draft where id = $1`, 'permission denied'],
    ['a rule that is off', 'alter table draft disable trigger all', 'must be owner'],
    ['triggers that are off', `set session_replication_role = 'replica'`, 'permission denied'],
  ])('%s', async (_, statement, refusal) => {
    const other = statement.includes('$2') ? [people['beto']] : [];
    expect(await attempt('IN_REVIEW', statement, other)).toContain(refusal);
  });

  it.each([
    ['content', `'{"changed": true}'`],
    ['reason', `'REAL_CHANGE'`],
    ['sentence_en', `'Another sentence.'`],
    ['slug', `'another-slug'`],
    ['base_revision', '7'],
  ])('a changed %s of what is in review or approved', async (column, value) => {
    const statement = `update draft set ${column} = ${value}, version = version + 1 where id = $1`;
    for (const state of ['IN_REVIEW', 'APPROVED'])
      expect(await attempt(state, statement)).toBe('only what is in the state DRAFT can be rewritten');
    expect(await attempt('DRAFT', statement)).toBe('1 done');
    expect(await attempt('DRAFT', statement.replace(', version = version + 1', ''))).toContain(
      'next version',
    );
  });

  it('a draft that begins approved, or in the name of another', async () => {
    const insert = (state: string, saver: string) =>
      undone(staff, (client) =>
        outcomeOf(
          client,
          `insert into draft (record_kind, slug, content, author_id, saved_by, reviewer_id, state, reason, sentence_en)
           values ('COMPANY', 'x', '{}', $1, $2, $3, $4, 'CORRECTION', 'x')`,
          [people['ana'], people[saver], state === 'DRAFT' ? null : people['beto'], state],
        ),
      );
    expect(await insert('APPROVED', 'ana')).toBe('a draft begins in the state DRAFT');
    expect(await insert('PUBLISHED', 'ana')).toBe('a draft begins in the state DRAFT');
    expect(await insert('DRAFT', 'beto')).toBe('who begins a draft is its author');
    expect(await insert('DRAFT', 'ana')).toBe('1 done');
  });

  it('a change of reviewer when it is published, and a submission without a reason', async () => {
    const publish = `update draft set state = 'PUBLISHED', reviewer_id = $2 where id = $1`;
    expect(await attempt('APPROVED', publish, [people['ana']])).toBe('who approved a draft cannot change');
    expect(await attempt('APPROVED', publish, [people['beto']])).toBe('1 done');
    const unexplained = await undone(staff, async (client) => {
      const { rows } = await client.query<{ id: number }>(begin, [people['ana']]);
      await client.query(`update draft set sentence_en = null, version = 2 where id = $1`, [rows[0]!.id]);
      return outcomeOf(client, `update draft set state = 'IN_REVIEW' where id = $1`, [rows[0]!.id]);
    });
    expect(unexplained).toContain('submitted_with_reason');
  });

  it('a revision that no approved draft stands behind', async () => {
    const revise = `insert into revision (record_id, number, reason, content, is_self_approved)
      select record_id, 1000, reason, '{}', false from draft where id = $1`;
    const refusal = /revision 1000 of record \d+ rests on no approved draft/;
    expect(await attempt('APPROVED', revise)).toMatch(refusal);
    const publishAnd = (author: string) => `with revised as (${revise} returning id), published as
        (update draft set state = 'PUBLISHED' where id = $1 returning *)
      insert into revision_author (revision_id, draft_id, author_id, reviewer_id)
      select revised.id, published.id, ${author} from revised, published`;
    expect(await attempt('APPROVED', publishAnd('author_id, reviewer_id'))).toBe('1 done');
    expect(await attempt('APPROVED', publishAnd('reviewer_id, reviewer_id'))).toMatch(refusal);
  });

  it('a change of what is published, unless an approved draft is published with it', async () => {
    const rename = `update company set name = 'Another' where slug = 'glencore' and $1::bigint > 0`;
    expect(await attempt('APPROVED', rename)).toBe(
      'company changes only where an approved draft is published',
    );
    const withDraft = `with published as (update draft set state = 'PUBLISHED' where id = $1) ${rename}`;
    expect(await attempt('APPROVED', withDraft)).toBe('1 done');
    expect(await attempt('APPROVED', `delete from record where slug = 'never-there' or $1::bigint < 0`)).toBe(
      '0 done',
    );
  });

  it('a rewritten past: what was published, who made it, and what was said of it', async () => {
    for (const table of ['published.revision', 'revision_author', 'note'])
      expect(await attempt('DRAFT', `delete from ${table} where $1::bigint > 0`)).toContain(
        'permission denied',
      );
    for (const change of [
      'published.revision set number = 9',
      'revision_author set reviewer_id = null',
      `note set body = 'x'`,
    ])
      expect(await attempt('DRAFT', `update ${change} where $1::bigint > 0`)).toContain('permission denied');
  });

  it('every move that the table of moves does not have', async () => {
    const { rows } = await staff.query<{ move: string }>(
      `select from_state || ' ' || to_state as move from draft_move`,
    );
    const written = Object.values(moves).flatMap(({ from, to }) => from.map((each) => `${each} ${to}`));
    expect(rows.map(({ move }) => move).sort()).toEqual([...new Set(written)].sort());
  });

  it('nothing of this to an organisation of one person, whose changes are marked', async () => {
    await database().owner.query(
      `update editorial.setting set value = 'true' where name = 'organisation_of_one'`,
    );
    const marked = `with approved as (${approve} returning is_self_approved) select from approved where is_self_approved`;
    expect(await attempt('IN_REVIEW', marked, [people['ana']])).toBe('1 done');
    const unmarked = `update draft set state = 'APPROVED', reviewer_id = $2, is_self_approved = false where id = $1 returning is_self_approved`;
    expect(
      await attempt(
        'IN_REVIEW',
        `with approved as (${unmarked}) select from approved where is_self_approved`,
        [people['ana']],
      ),
    ).toBe('1 done');
    await database().owner.query(
      `update editorial.setting set value = 'false' where name = 'organisation_of_one'`,
    );
  });
});
