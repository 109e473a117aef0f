import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  askStaff,
  codeNow,
  createPerson,
  forgetCodes,
  setPassword,
  useStaff,
  type TestDesk,
  type TestPerson,
} from '../support/staff.js';

const PASSWORD = 'llamas read quietly at dawn';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }';
const CONFIRM = 'mutation ($code: String!) { confirmCode(code: $code) { step } }';
const STEP = '{ me { step member { id } } }';

describe('signing in', () => {
  const api = useApi('empty');
  const staff = useStaff(api);

  beforeEach(() => api().database.owner.query('delete from editorial.failed_attempts'));

  async function someone(role: TestPerson['role'], hasSecondFactor: boolean): Promise<TestPerson> {
    const person = await createPerson(api().database, role);
    await setPassword(api().database, person, PASSWORD, hasSecondFactor);
    return person;
  }

  const enter = (desk: TestDesk, email: string, password = PASSWORD) =>
    desk.ask(SIGN_IN, { email, password });
  const stepOf = async (desk: TestDesk) => (await desk.get<{ me: { step: string } }>(STEP)).me.step;

  it('takes a password, and gives a cookie that no script, no other site and no other host can have', async () => {
    const { email } = await someone('CONTRIBUTOR', false);
    const answer = await askStaff(api().url, {
      query: SIGN_IN,
      variables: { email: ` ${email.toUpperCase()} `, password: PASSWORD },
    });
    expect(await answer.json()).toEqual({ data: { signIn: { step: 'DONE' } } });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-minewatch=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Strict$/),
    ]);
  });

  it('tells a wrong password and an unknown address apart by nothing', async () => {
    const { email } = await someone('EDITOR', false);
    const ask = async (address: string) => {
      const answer = await askStaff(api().url, {
        query: SIGN_IN,
        variables: { email: address, password: 'not the password' },
      });
      return { status: answer.status, cookies: answer.headers.getSetCookie(), body: await answer.json() };
    };
    const known = await ask(email);
    expect(known.body).toMatchObject({
      errors: [{ message: 'This address and password do not belong together.' }],
    });
    expect(known.cookies).toEqual([]);
    expect(await ask('nobody@minewatch.test')).toEqual(known);
    const { rows } = await api().database.owner.query(
      `select count(*), count(staff_id) as known from editorial.audit_entry where action = 'SIGN_IN_FAILED'`,
    );
    expect(rows).toEqual([{ count: 2, known: 1 }]);
  });

  it('asks for the code of a second factor, and lets nothing be done before', async () => {
    const { id, email } = await someone('REVIEWER', true);
    const desk = staff().visit();
    expect((await enter(desk, email)).data).toEqual({ signIn: { step: 'CODE' } });
    expect(await desk.get(STEP)).toEqual({ me: { step: 'CODE', member: null } });
    expect(await desk.refusal('{ sessions { id } }')).toBe('CODE_NEEDED');
    expect(await desk.refusal('mutation { beginSecondFactor { secret } }')).toBe('CODE_NEEDED');
    const before = desk.cookie;
    expect((await desk.get(CONFIRM, { code: codeNow() })).confirmCode).toEqual({ step: 'DONE' });
    expect(await desk.get(STEP)).toEqual({ me: { step: 'DONE', member: { id: String(id) } } });
    expect(desk.cookie).not.toBe(before);
    const old = await askStaff(api().url, { query: STEP, cookie: before });
    expect(await old.json()).toEqual({ data: { me: { step: 'PASSWORD', member: null } } });
  });

  it('takes no code twice, not even at the same moment', async () => {
    const { email } = await someone('REVIEWER', true);
    const desks = [1, 2, 3].map(() => staff().visit());
    for (const desk of desks) await enter(desk, email);
    const code = codeNow();
    const answers = await Promise.all(desks.map((desk) => desk.ask(CONFIRM, { code })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const late = staff().visit();
    await enter(late, email);
    expect(await late.refusal(CONFIRM, { code })).toBe('BAD_INPUT');
    await forgetCodes(api().database);
    expect((await late.ask(CONFIRM, { code: codeNow() })).errors).toBeUndefined();
  });

  it('gives a new cookie each time and ends the session the browser had', async () => {
    const { email } = await someone('EDITOR', false);
    const desk = staff().visit();
    await enter(desk, email);
    const first = desk.cookie;
    await enter(desk, email);
    expect(desk.cookie).not.toBe(first);
    expect(await (await askStaff(api().url, { query: STEP, cookie: first })).text()).toContain('PASSWORD');
  });

  it('keeps nobody in who is disabled, and tells them no more than strangers', async () => {
    const { id, email } = await someone('EDITOR', false);
    const administrator = await staff().signIn('ADMINISTRATOR');
    const desk = staff().visit();
    await enter(desk, email);
    await administrator.get('mutation ($id: ID!) { disableStaff(id: $id) { isDisabled } }', { id });
    expect(await stepOf(desk)).toBe('PASSWORD');
    const [error] = (await enter(staff().visit(), email)).errors ?? [];
    expect(error?.message).toBe('This address and password do not belong together.');
    await administrator.get('mutation ($id: ID!) { enableStaff(id: $id) { isDisabled } }', { id });
    expect(await stepOf(desk)).toBe('PASSWORD');
    expect((await enter(desk, email)).errors).toBeUndefined();
  });

  it('ends a session that idles, and every session some day', async () => {
    const [idle, old, fresh] = await Promise.all([1, 2, 3].map(() => staff().signIn('EDITOR')));
    const set = (column: string, age: string, { id }: TestPerson) =>
      api().database.owner.query(
        `update editorial.staff_session set ${column} = now() - $1::interval where staff_id = $2`,
        [age, id],
      );
    await set('last_seen_at', '121 minutes', idle!);
    await set('created_at', '12 hours 1 minute', old!);
    await set('last_seen_at', '119 minutes', fresh!);
    expect(await Promise.all([idle!, old!, fresh!].map(stepOf))).toEqual(['PASSWORD', 'PASSWORD', 'DONE']);
    const { rows } = await api().database.owner.query(
      `select last_seen_at > now() - interval '1 minute' as "isFresh" from editorial.staff_session where staff_id = $1`,
      [fresh!.id],
    );
    expect(rows).toEqual([{ isFresh: true }]);
  });

  it('shows one’s sessions, of which each can be ended, and nobody else’s', async () => {
    const { email } = await someone('EDITOR', false);
    const stranger = await staff().signIn('EDITOR');
    const [here, there] = [staff().visit(), staff().visit()];
    for (const desk of [here, there]) await enter(desk, email);
    type Sessions = { sessions: { id: string; isThisOne: boolean; address: string }[] };
    const { sessions } = await here.get<Sessions>(
      '{ sessions { id isThisOne address userAgent createdAt } }',
    );
    expect(sessions.map(({ isThisOne }) => isThisOne).sort()).toEqual([false, true]);
    const other = sessions.find(({ isThisOne }) => !isThisOne)!;
    const revoke = 'mutation ($id: ID!) { revokeSession(id: $id) { isThisOne } }';
    expect(await stranger.refusal(revoke, { id: other.id })).toBe('NOT_FOUND');
    expect(await here.get(revoke, { id: other.id })).toEqual({ revokeSession: [{ isThisOne: true }] });
    expect(await Promise.all([here, there].map(stepOf))).toEqual(['DONE', 'PASSWORD']);
  });

  it('ends with signing out', async () => {
    const desk = await staff().signIn('EDITOR');
    const { cookie } = desk;
    await desk.get('mutation { signOut { step } }');
    expect(desk.cookie).toBeUndefined();
    expect(await (await askStaff(api().url, { query: STEP, cookie })).text()).toContain('PASSWORD');
  });

  it('is refused in the language of the person', async () => {
    const desk = await staff().signIn('CONTRIBUTOR', { language: 'es' });
    const { errors } = await desk.ask('{ staff { id } }');
    expect(errors?.[0]?.message).toBe('Solo los administradores pueden gestionar personas.');
  });
});
