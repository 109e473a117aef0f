import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { codeNow, createPerson, setPassword, useStaff } from '../support/staff.js';

const PASSWORD = 'llamas read quietly at dawn';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }';
const CONFIRM = 'mutation ($code: String!) { confirmCode(code: $code) { step } }';

describe('guessing', () => {
  const api = useApi('empty');
  const staff = useStaff(api);

  beforeEach(() => api().database.owner.query('delete from editorial.failed_attempts'));

  async function someone(): Promise<string> {
    const person = await createPerson(api().database, 'EDITOR');
    await setPassword(api().database, person, PASSWORD);
    return person.email;
  }

  /** How an attempt ended: the step, or the code of the refusal with the seconds to wait. */
  async function attempt(email: string, password = 'a wrong password'): Promise<string> {
    const { data, errors } = await staff().visit().ask(SIGN_IN, { email, password });
    const { code, seconds } = errors?.[0]?.extensions ?? {};
    if (code === 'TOO_MANY_ATTEMPTS')
      expect(errors?.[0]?.message).toMatch(/try again in \d+ (second|minute)s?\.$/);
    return errors
      ? [code, seconds].filter(Boolean).join(' ')
      : String((data as { signIn: { step: string } }).signIn.step);
  }

  /** Lets the present wait pass. */
  const waitOver = () =>
    api().database.owner.query(
      "update editorial.failed_attempts set blocked_until = now() - interval '1 second'",
    );

  async function failUntilBlocked(email: string, free: number): Promise<void> {
    for (let failure = 1; failure <= free; failure += 1) expect(await attempt(email)).toBe('BAD_INPUT');
  }

  it('has to wait after five failures, longer each time, even with the right password', async () => {
    const email = await someone();
    await failUntilBlocked(email, 5);
    expect(await attempt(email, PASSWORD)).toBe('TOO_MANY_ATTEMPTS 30');
    for (const wait of [60, 120, 240, 480, 900, 900]) {
      await waitOver();
      expect(await attempt(email)).toBe('BAD_INPUT');
      expect(await attempt(email, PASSWORD)).toBe(`TOO_MANY_ATTEMPTS ${wait}`);
    }
    await waitOver();
    expect(await attempt(email, PASSWORD)).toBe('CODE');
    expect(await attempt(email)).toBe('BAD_INPUT');
    expect(await attempt(email, PASSWORD)).toBe('CODE');
  });

  it('waits as long for an address that nobody has', async () => {
    await failUntilBlocked('nobody@minewatch.test', 5);
    expect(await attempt('nobody@minewatch.test')).toBe('TOO_MANY_ATTEMPTS 30');
    expect(await attempt(await someone(), PASSWORD)).toBe('CODE');
  });

  it('is no faster at many passwords at once', async () => {
    const email = await someone();
    const answers = await Promise.all(Array.from({ length: 30 }, () => attempt(email)));
    expect(answers.filter((answer) => answer === 'BAD_INPUT')).toHaveLength(5);
  });

  it('is no faster at one password for many addresses', async () => {
    for (let each = 1; each <= 20; each += 1) await attempt(`person${each}@minewatch.test`);
    const email = await someone();
    expect(await attempt(email, PASSWORD)).toBe('TOO_MANY_ATTEMPTS 30');
    await waitOver();
    expect(await attempt(email, PASSWORD)).toBe('CODE');
    await attempt('person21@minewatch.test');
    expect(await attempt('person22@minewatch.test')).toMatch('TOO_MANY_ATTEMPTS');
  });

  it('forgets failures a day after the last', async () => {
    const email = await someone();
    await failUntilBlocked(email, 5);
    await waitOver();
    await api().database.owner.query(
      `update editorial.failed_attempts set last_failed_at = now() - interval '25 hours'`,
    );
    await failUntilBlocked(email, 5);
  });

  it('of codes has to wait too, and knowing the password does not help', async () => {
    const email = await someone();
    const desk = staff().visit();
    const wrong = String((Number(codeNow()) + 1) % 1_000_000).padStart(6, '0');
    await desk.get(SIGN_IN, { email, password: PASSWORD });
    for (let failure = 1; failure <= 5; failure += 1)
      expect(await desk.refusal(CONFIRM, { code: wrong })).toBe('BAD_INPUT');
    await desk.get(SIGN_IN, { email, password: PASSWORD });
    expect(await desk.refusal(CONFIRM, { code: codeNow() })).toBe('TOO_MANY_ATTEMPTS');
    await waitOver();
    expect(await desk.get(CONFIRM, { code: codeNow() })).toEqual({ confirmCode: { step: 'DONE' } });
  });
});
