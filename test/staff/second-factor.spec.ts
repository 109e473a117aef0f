import { beforeEach, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  codeNow,
  createPerson,
  forgetCodes,
  setPassword,
  useStaff,
  type TestDesk,
} from '../support/staff.js';

const PASSWORD = 'llamas read quietly at dawn';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }';
const BEGIN = 'mutation ($code: String) { beginSecondFactor(code: $code) { uri secret qrCode } }';
const CONFIRM = 'mutation ($code: String!) { confirmSecondFactor(code: $code) { codes state { step } } }';
const CODE = 'mutation ($code: String!) { confirmCode(code: $code) { step } }';

interface Begun {
  readonly beginSecondFactor: { readonly uri: string; readonly secret: string; readonly qrCode: string };
}

interface Confirmed {
  readonly confirmSecondFactor: { readonly codes: string[]; readonly state: { readonly step: string } };
}

describe('the second factor', () => {
  const api = useApi('empty');
  const staff = useStaff(api);

  beforeEach(() => api().database.owner.query('delete from editorial.failed_attempts'));

  /** A reviewer who has only a password. */
  async function newcomer(): Promise<TestDesk & { email: string; id: number }> {
    const person = await createPerson(api().database, 'REVIEWER');
    await setPassword(api().database, person, PASSWORD, false);
    const desk = staff().visit();
    await desk.get(SIGN_IN, { email: person.email, password: PASSWORD });
    return Object.assign(desk, person);
  }

  async function setUp(desk: TestDesk): Promise<{ secret: string; codes: string[] }> {
    const { secret } = (await desk.get<Begun>(BEGIN)).beginSecondFactor;
    const { codes } = (await desk.get<Confirmed>(CONFIRM, { code: codeNow(secret) })).confirmSecondFactor;
    await forgetCodes(api().database);
    return { secret, codes };
  }

  it('must be set up by reviewers and administrators before they can do anything else', async () => {
    const desk = await newcomer();
    expect(await desk.get('{ me { step may member { hasSecondFactor } } }')).toEqual({
      me: { step: 'SECOND_FACTOR', may: [], member: { hasSecondFactor: false } },
    });
    expect(await desk.refusal('{ auditEntries { id } }')).toBe('SECOND_FACTOR_NEEDED');
    const before = desk.cookie;
    await setUp(desk);
    expect(desk.cookie).not.toBe(before);
    expect(await desk.get('{ me { step } }')).toEqual({ me: { step: 'DONE' } });
  });

  it('is shown as a picture, as an address and as text', async () => {
    const desk = await newcomer();
    const { uri, secret, qrCode } = (await desk.get<Begun>(BEGIN)).beginSecondFactor;
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(uri).toBe(
      `otpauth://totp/MineWatch:${encodeURIComponent(desk.email)}?secret=${secret}&issuer=MineWatch`,
    );
    expect(qrCode).toMatch(/^<svg [^]*<\/svg>$/);
  });

  it('holds only once a code of it was right', async () => {
    const desk = await newcomer();
    expect(await desk.refusal(CONFIRM, { code: '000000' })).toBe('CONFLICT');
    const { secret } = (await desk.get<Begun>(BEGIN)).beginSecondFactor;
    const wrong = String((Number(codeNow(secret)) + 1) % 1_000_000).padStart(6, '0');
    for (const code of [wrong, '', 'abcdef', '12345'])
      expect(await desk.refusal(CONFIRM, { code })).toBe('BAD_INPUT');
    expect(await desk.get('{ me { step } }')).toEqual({ me: { step: 'SECOND_FACTOR' } });
  });

  it('can be stood in for by each of ten recovery codes, once', async () => {
    const desk = await newcomer();
    const { codes } = await setUp(desk);
    expect(new Set(codes).size).toBe(10);
    expect(codes[0]).toMatch(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    const again = staff().visit();
    const enter = () => again.get(SIGN_IN, { email: desk.email, password: PASSWORD });
    await enter();
    const written = ` ${codes[3]!.toUpperCase().replaceAll('-', ' ')}`;
    expect(await again.get(CODE, { code: written })).toEqual({ confirmCode: { step: 'DONE' } });
    await enter();
    expect(await again.refusal(CODE, { code: codes[3]! })).toBe('BAD_INPUT');
    expect(await again.get(CODE, { code: codes[4]! })).toEqual({ confirmCode: { step: 'DONE' } });
  });

  it('is replaced only by who has it, and new recovery codes end the old ones', async () => {
    const desk = await newcomer();
    const { secret, codes } = await setUp(desk);
    expect(await desk.refusal(BEGIN)).toBe('BAD_INPUT');
    const begun = await desk.get<Begun>(BEGIN, { code: codeNow(secret) });
    await forgetCodes(api().database);
    const renew = 'mutation ($code: String!) { renewRecoveryCodes(code: $code) { codes } }';
    const renewed = await desk.get<{ renewRecoveryCodes: { codes: string[] } }>(renew, {
      code: codeNow(secret),
    });
    expect(renewed.renewRecoveryCodes.codes).toHaveLength(10);
    await desk.get(CONFIRM, { code: codeNow(begun.beginSecondFactor.secret) });
    await forgetCodes(api().database);
    const again = staff().visit();
    await again.get(SIGN_IN, { email: desk.email, password: PASSWORD });
    for (const code of [codes[0]!, renewed.renewRecoveryCodes.codes[0]!, codeNow(secret)])
      expect(await again.refusal(CODE, { code })).toBe('BAD_INPUT');
    await again.get(CODE, { code: codeNow(begun.beginSecondFactor.secret) });
  });

  it('is removed by an administrator for who lost it, which ends their sessions', async () => {
    const desk = await newcomer();
    await setUp(desk);
    const administrator = await staff().signIn('ADMINISTRATOR');
    const remove = 'mutation ($id: ID!) { removeSecondFactor(id: $id) { hasSecondFactor } }';
    expect(await administrator.get(remove, { id: desk.id })).toEqual({
      removeSecondFactor: { hasSecondFactor: false },
    });
    expect(await desk.get('{ me { step } }')).toEqual({ me: { step: 'PASSWORD' } });
    expect(await desk.get(SIGN_IN, { email: desk.email, password: PASSWORD })).toEqual({
      signIn: { step: 'SECOND_FACTOR' },
    });
  });

  it('is asked of contributors and editors who chose to have one', async () => {
    const person = await createPerson(api().database, 'CONTRIBUTOR');
    await setPassword(api().database, person, PASSWORD);
    const answer = await staff().visit().get(SIGN_IN, { email: person.email, password: PASSWORD });
    expect(answer).toEqual({ signIn: { step: 'CODE' } });
  });
});
