import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { createPerson, openSession, setPassword, useStaff } from '../support/staff.js';

const PASSWORD = 'llamas read quietly at dawn';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }';
const INVITE = 'mutation ($email: String!) { invite(email: $email, role: EDITOR) { email } }';

describe('what is kept of signing in', () => {
  const api = useApi('empty');
  const staff = useStaff(api);
  const run = (sql: string, values: unknown[] = []) => api().database.owner.query(sql, values);

  it('forgets sessions a month after their end, but not when each person was last here', async () => {
    const [ana, ben] = [
      await createPerson(api().database, 'EDITOR'),
      await createPerson(api().database, 'EDITOR'),
    ];
    await setPassword(api().database, ana, PASSWORD, false);
    for (const { id } of [ana, ana, ana, ben, ben]) await openSession(api().database, id);
    await run(`update editorial.staff_session set created_at = now() - interval '90 days',
      last_seen_at = now() - make_interval(days => 90 - id::int), ended_at = case when id % 2 = 0 then now() - make_interval(days => 90 - id::int) end`);
    await run(
      `insert into editorial.staff_session (staff_id, token_hash, is_confirmed, last_seen_at, ended_at)
      values ($1, '\\x01', true, now() - interval '20 days', now() - interval '20 days')`,
      [ana.id],
    );
    const whoseLast = await staff().signIn('ADMINISTRATOR');
    const lastSeen = async () => {
      const { staff: people } = await whoseLast.get<{ staff: { email: string; lastSeenAt: string }[] }>(
        '{ staff { email lastSeenAt } }',
      );
      return people.find(({ email }) => email === ben.email)?.lastSeenAt;
    };
    const before = await lastSeen();
    await staff().visit().get(SIGN_IN, { email: ana.email, password: PASSWORD });
    const { rows } = await run(
      `select staff_id as who, round(extract(epoch from now() - last_seen_at) / 86400)::int as "daysAgo"
       from editorial.staff_session where staff_id in ($1, $2) order by 1, 2`,
      [ana.id, ben.id],
    );
    expect(rows).toEqual([
      { who: ana.id, daysAgo: 0 },
      { who: ana.id, daysAgo: 20 },
      { who: ben.id, daysAgo: 85 },
    ]);
    expect(await lastSeen()).toBe(before);
  });

  it('forgets links a month after they were used or ran out', async () => {
    const chief = await staff().signIn('ADMINISTRATOR');
    const invited = ['used', 'out', 'open', 'late'].map((name) => `${name}@minewatch.test`);
    for (const email of invited) await chief.get(INVITE, { email });
    await run(`update editorial.one_time_link set
      made_at = now() - interval '90 days', expires_at = now() - interval '83 days',
      used_at = case when email like 'used%' then now() - interval '85 days' end where email ~ '^(used|out)'`);
    await run(
      `update editorial.one_time_link set expires_at = now() - interval '3 days' where email like 'late%'`,
    );
    await chief.get(INVITE, { email: 'new@minewatch.test' });
    const { rows } = await run('select email from editorial.one_time_link order by id');
    expect(rows.map(({ email }) => email)).toEqual([
      'open@minewatch.test',
      'late@minewatch.test',
      'new@minewatch.test',
    ]);
  });

  it('forgets failed attempts a day after the last', async () => {
    await run(`insert into editorial.failed_attempts values
      ('old', 40, now() - interval '25 hours', now() - interval '24 hours'), ('new', 40, now() - interval '1 hour', now())`);
    const person = await createPerson(api().database, 'EDITOR');
    await setPassword(api().database, person, PASSWORD, false);
    await staff().visit().get(SIGN_IN, { email: person.email, password: PASSWORD });
    const { rows } = await run(
      `select subject from editorial.failed_attempts where subject in ('old', 'new')`,
    );
    expect(rows).toEqual([{ subject: 'new' }]);
  });
});
