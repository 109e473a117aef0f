import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { AuditLog, STAFF_ROLES } from '#minewatch/auth';
import { createPool } from '#minewatch/database';
import { makeStaffLink } from '../../apps/jobs/src/make-staff-link.js';
import { readConfig } from '#minewatch/config';
import { useApi } from '../support/api.js';
import { codeNow, useStaff } from '../support/staff.js';

const PASSWORD = 'llamas read quietly at dawn';
const ENTRIES = '{ auditEntries(first: 200) { action staffName details at } }';

interface Entries {
  readonly auditEntries: { action: string; staffName: string | null; details: string; at: string }[];
}

describe('what staff do', () => {
  const api = useApi('empty');
  const staff = useStaff(api);
  let pool: pg.Pool;

  beforeAll(() => {
    pool = createPool('staff', api().database, { max: 2 });
  });
  afterAll(() => pool.end());

  it('is written to a log that their database role can add to and read, and alter in no way', async () => {
    await new AuditLog().write(pool, { staffId: null, action: 'TRIED', details: { by: 'a test' } });
    const { rows } = await pool.query(
      `select action, details, at <= now() as "isPast" from audit_entry where action = 'TRIED'`,
    );
    expect(rows).toEqual([{ action: 'TRIED', details: { by: 'a test' }, isPast: true }]);
    // PostgreSQL only warns who grants a right they do not have.
    await pool.query('grant update, delete on audit_entry to minewatch_staff');
    const forbidden = [
      `update audit_entry set action = 'ELSE'`,
      'delete from audit_entry',
      'truncate audit_entry',
      `insert into audit_entry (action, at) values ('FORGED', '2020-01-01')`,
      `insert into audit_entry (action, id) overriding system value values ('FORGED', 1)`,
      'drop table audit_entry',
      'alter table audit_entry disable trigger all',
      'delete from staff_member',
    ];
    for (const statement of forbidden) {
      const tried = pool.query(statement).then(({ command, rowCount }) => `${command} ${rowCount}`);
      await expect(tried).rejects.toThrow(/permission denied|must be owner/);
    }
  });

  it('can be read by administrators alone, the newest first', async () => {
    for (const role of STAFF_ROLES.slice(0, -1))
      expect(await (await staff().signIn(role)).refusal(ENTRIES)).toBe('FORBIDDEN');
    const administrator = await staff().signIn('ADMINISTRATOR', { displayName: 'Ada' });
    const invite = 'mutation ($email: String!) { invite(email: $email, role: EDITOR) { email } }';
    for (const email of ['a@minewatch.test', 'b@minewatch.test']) await administrator.get(invite, { email });
    const { auditEntries } = await administrator.get<Entries>(ENTRIES);
    const [newest, older] = auditEntries;
    expect(newest).toMatchObject({
      action: 'INVITED',
      staffName: 'Ada',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(JSON.parse(newest!.details)).toEqual({ email: 'b@minewatch.test', role: 'EDITOR' });
    expect(JSON.parse(older!.details)).toMatchObject({ email: 'a@minewatch.test' });
    const filtered = '{ auditEntries(action: "TRIED") { action } }';
    expect(await administrator.get(filtered)).toEqual({ auditEntries: [{ action: 'TRIED' }] });
  });

  it('begins with a link from the terminal, and nothing secret is kept anywhere', async () => {
    const config = readConfig({
      DATABASE_URL: api().database.databaseUrl,
      DATABASE_STAFF_URL: api().database.databaseStaffUrl,
    });
    const asked = {
      email: 'first@minewatch.test',
      role: 'ADMINISTRATOR',
      hasLostSecondFactor: false,
    } as const;
    const { address } = await makeStaffLink(asked, config);
    expect(address).toMatch(/^http:\/\/localhost:3000\/desk\/invitation\/[\w-]{43}$/);
    const token = address!.split('/').at(-1)!;
    const desk = staff().visit();
    await desk.get(
      `mutation ($token: String!, $password: String!) {
        acceptInvitation(token: $token, displayName: "First", password: $password, language: EN) { step }
      }`,
      { token, password: PASSWORD },
    );
    type Begun = { beginSecondFactor: { secret: string } };
    const { secret } = (await desk.get<Begun>('mutation { beginSecondFactor { secret } }')).beginSecondFactor;
    type Confirmed = { confirmSecondFactor: { codes: string[] } };
    const confirm = 'mutation ($code: String!) { confirmSecondFactor(code: $code) { codes } }';
    const { codes } = (await desk.get<Confirmed>(confirm, { code: codeNow(secret) })).confirmSecondFactor;
    const { auditEntries } = await desk.get<Entries>(ENTRIES);
    expect(auditEntries.slice(0, 3).map(({ action, staffName }) => [action, staffName])).toEqual([
      ['SECOND_FACTOR_SET', 'First'],
      ['INVITATION_ACCEPTED', 'First'],
      ['INVITED', null],
    ]);
    const everything = await readAll();
    const secrets = [
      PASSWORD,
      token,
      desk.cookie!.split('=')[1]!,
      ...codes,
      ...codes.map((code) => code.replaceAll('-', '')),
    ];
    for (const each of secrets) {
      expect(everything).not.toContain(each);
      expect(everything).not.toContain(Buffer.from(each).toString('hex'));
    }
    const again = await makeStaffLink({ ...asked, hasLostSecondFactor: true }, config);
    expect(again.address).toContain('/desk/password/');
    expect(await desk.get('{ me { step } }')).toEqual({ me: { step: 'PASSWORD' } });
  });

  /** Every row of the staff's tables, as text. */
  async function readAll(): Promise<string> {
    const { owner } = api().database;
    const { rows: tables } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'editorial'`,
    );
    const texts = await Promise.all(
      tables.map(({ name }) =>
        owner.query<{ text: string | null }>(`select string_agg(t::text, ' ') as text from ${name} t`),
      ),
    );
    return texts.map(({ rows }) => rows[0]?.text ?? '').join('\n');
  }
});
