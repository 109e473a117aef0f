import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';
import { createPerson, setPassword, useStaff, type TestDesk } from '../support/staff.js';

const PASSWORD = 'llamas read quietly at dawn';
const INVITE =
  'mutation ($email: String!, $role: StaffRole!) { invite(email: $email, role: $role) { email address expiresAt } }';
const ACCEPT = `mutation ($token: String!, $password: String!) {
  acceptInvitation(token: $token, displayName: "Rosa Quispe", password: $password, language: ES) {
    step member { displayName email role language }
  }
}`;
const LINK = 'query ($token: String!) { oneTimeLink(token: $token) { purpose email role } }';
const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }';
const SET_ROLE = 'mutation ($id: ID!, $role: StaffRole!) { setRole(id: $id, role: $role) { role } }';
const PASSWORD_LINK = 'mutation ($id: ID!) { sendPasswordLink(id: $id) { address } }';
const CHOOSE =
  'mutation ($token: String!, $password: String!) { choosePassword(token: $token, password: $password) { step } }';

interface Invited {
  readonly invite: { readonly address: string | null };
}

describe('the people who work here', () => {
  const api = useApi('empty', { PUBLIC_URL: 'https://minewatch.example/' });
  const staff = useStaff(api);
  let administrator: TestDesk & { id: number };

  beforeAll(async () => {
    administrator = await staff().signIn('ADMINISTRATOR');
  });

  async function invite(email: string, role = 'EDITOR'): Promise<string> {
    const { address } = (await administrator.get<Invited>(INVITE, { email, role })).invite;
    expect(address).toMatch(/^https:\/\/minewatch\.example\/desk\/invitation\/[\w-]{43}$/);
    return address!.split('/').at(-1)!;
  }

  it('come by an invitation, which lets one person in once', async () => {
    const token = await invite(' Rosa@MineWatch.test ');
    const guest = staff().visit();
    expect(await guest.get(LINK, { token })).toEqual({
      oneTimeLink: { purpose: 'INVITATION', email: 'rosa@minewatch.test', role: 'EDITOR' },
    });
    expect((await guest.get(ACCEPT, { token, password: PASSWORD })).acceptInvitation).toEqual({
      step: 'DONE',
      member: { displayName: 'Rosa Quispe', email: 'rosa@minewatch.test', role: 'EDITOR', language: 'ES' },
    });
    expect(await guest.get('{ me { step } }')).toEqual({ me: { step: 'DONE' } });
    const other = staff().visit();
    expect(await other.get(LINK, { token })).toEqual({ oneTimeLink: null });
    expect(await other.refusal(ACCEPT, { token, password: PASSWORD })).toBe('NOT_FOUND');
    expect(await other.get(SIGN_IN, { email: 'rosa@minewatch.test', password: PASSWORD })).toEqual({
      signIn: { step: 'DONE' },
    });
    expect(await administrator.refusal(INVITE, { email: 'rosa@minewatch.test', role: 'EDITOR' })).toBe(
      'BAD_INPUT',
    );
  });

  it('cannot come by a link that was replaced, taken back, or is a week old', async () => {
    const replaced = await invite('luz@minewatch.test');
    const withdrawn = await invite('luz@minewatch.test');
    const { invitations } = await administrator.get<{ invitations: { id: string; email: string }[] }>(
      '{ invitations { id email role } }',
    );
    const open = invitations.filter(({ email }) => email === 'luz@minewatch.test');
    expect(open).toHaveLength(1);
    await administrator.get('mutation ($id: ID!) { withdrawInvitation(id: $id) { id } }', {
      id: open[0]!.id,
    });
    const old = await invite('luz@minewatch.test');
    await api().database.owner.query(
      `update editorial.one_time_link set expires_at = expires_at - interval '7 days' where used_at is null`,
    );
    for (const token of [replaced, withdrawn, old, 'nothing of the kind'])
      expect(await staff().visit().refusal(ACCEPT, { token, password: PASSWORD })).toBe('NOT_FOUND');
  });

  it('choose a password that is not among the first to be tried', async () => {
    const token = await invite('paola@minewatch.test');
    const guest = staff().visit();
    for (const password of [
      'short',
      'qwerty123456',
      'password2026!!',
      'paola@minewatch.test',
      'aaaaaaaaaaaaaaaa',
    ]) {
      const { errors } = await guest.ask(ACCEPT, { token, password });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'password' });
    }
    expect((await guest.ask(ACCEPT, { token, password: PASSWORD })).errors).toBeUndefined();
  });

  it('are managed by administrators alone', async () => {
    const { id } = await createPerson(api().database, 'EDITOR');
    const asked: [string, Record<string, unknown>][] = [
      ['{ staff { id } }', {}],
      ['{ invitations { id } }', {}],
      [INVITE, { email: 'x@minewatch.test', role: 'EDITOR' }],
      ['mutation ($id: ID!) { withdrawInvitation(id: $id) { id } }', { id }],
      [SET_ROLE, { id, role: 'ADMINISTRATOR' }],
      ['mutation ($id: ID!) { disableStaff(id: $id) { id } }', { id }],
      ['mutation ($id: ID!) { enableStaff(id: $id) { id } }', { id }],
      [PASSWORD_LINK, { id }],
      ['mutation ($id: ID!) { removeSecondFactor(id: $id) { id } }', { id }],
    ];
    const others = [
      await staff().signIn('CONTRIBUTOR'),
      await staff().signIn('EDITOR'),
      await staff().signIn('REVIEWER'),
    ];
    for (const [query, variables] of asked) {
      expect(await staff().visit().refusal(query, variables)).toBe('NOT_SIGNED_IN');
      for (const other of others) expect(await other.refusal(query, variables)).toBe('FORBIDDEN');
    }
  });

  it('get another role at once; whoever rises to reviewer must set up a second factor', async () => {
    const person = await createPerson(api().database, 'CONTRIBUTOR');
    await setPassword(api().database, person, PASSWORD, false);
    const desk = staff().visit();
    await desk.get(SIGN_IN, { email: person.email, password: PASSWORD });
    await administrator.get(SET_ROLE, { id: person.id, role: 'REVIEWER' });
    expect(await desk.get('{ me { step member { role } } }')).toEqual({
      me: { step: 'SECOND_FACTOR', member: { role: 'REVIEWER' } },
    });
    expect(await administrator.refusal(SET_ROLE, { id: 999_999, role: 'EDITOR' })).toBe('NOT_FOUND');
    expect(await administrator.refusal(SET_ROLE, { id: 'seven', role: 'EDITOR' })).toBe('BAD_INPUT');
  });

  it('never lose their last administrator, not even when two demote each other', async () => {
    const { owner } = api().database;
    const second = await staff().signIn('ADMINISTRATOR');
    await owner.query(
      `update editorial.staff_member set role = 'EDITOR' where role = 'ADMINISTRATOR' and id not in ($1, $2)`,
      [administrator.id, second.id],
    );
    const demote = (desk: TestDesk, id: number) => desk.ask(SET_ROLE, { id, role: 'EDITOR' });
    await Promise.all([demote(administrator, second.id), demote(second, administrator.id)]);
    const { rows } = await owner.query<{ id: number }>(
      `select id from editorial.staff_member where role = 'ADMINISTRATOR' and not is_disabled`,
    );
    expect(rows).toHaveLength(1);
    const last = rows[0]!.id === second.id ? second : administrator;
    expect(await last.refusal(SET_ROLE, { id: last.id, role: 'REVIEWER' })).toBe('CONFLICT');
    expect(await last.refusal('mutation ($id: ID!) { disableStaff(id: $id) { id } }', { id: last.id })).toBe(
      'CONFLICT',
    );
    await owner.query(`update editorial.staff_member set role = 'ADMINISTRATOR' where id = $1`, [
      administrator.id,
    ]);
  });

  it('choose a new password by an administrator’s link, which ends their sessions', async () => {
    const person = await createPerson(api().database, 'EDITOR');
    await setPassword(api().database, person, 'the password I forgot', false);
    const desk = staff().visit();
    await desk.get(SIGN_IN, { email: person.email, password: 'the password I forgot' });
    type Sent = { sendPasswordLink: { address: string } };
    const { address } = (await administrator.get<Sent>(PASSWORD_LINK, { id: person.id })).sendPasswordLink;
    const token = /^https:\/\/minewatch\.example\/desk\/password\/(.+)$/.exec(address)![1]!;
    const guest = staff().visit();
    expect(await guest.get(LINK, { token })).toEqual({
      oneTimeLink: { purpose: 'PASSWORD', email: person.email, role: null },
    });
    expect(await guest.refusal(ACCEPT, { token, password: PASSWORD })).toBe('NOT_FOUND');
    expect(await guest.get(CHOOSE, { token, password: PASSWORD })).toEqual({
      choosePassword: { step: 'PASSWORD' },
    });
    expect(await desk.get('{ me { step } }')).toEqual({ me: { step: 'PASSWORD' } });
    expect(await guest.refusal(CHOOSE, { token, password: PASSWORD })).toBe('NOT_FOUND');
    expect(await guest.refusal(SIGN_IN, { email: person.email, password: 'the password I forgot' })).toBe(
      'BAD_INPUT',
    );
    await guest.get(SIGN_IN, { email: person.email, password: PASSWORD });
  });

  it('change their own password by the present one, and are signed in nowhere else then', async () => {
    const person = await createPerson(api().database, 'EDITOR');
    await setPassword(api().database, person, PASSWORD, false);
    const [here, there] = [staff().visit(), staff().visit()];
    for (const desk of [here, there]) await desk.get(SIGN_IN, { email: person.email, password: PASSWORD });
    const change =
      'mutation ($present: String!, $password: String!) { changePassword(present: $present, password: $password) { step } }';
    const next = 'vicuñas prefer the morning';
    expect(await here.refusal(change, { present: 'not this one', password: next })).toBe('BAD_INPUT');
    const before = here.cookie;
    expect(await here.get(change, { present: PASSWORD, password: next })).toEqual({
      changePassword: { step: 'DONE' },
    });
    expect(here.cookie).not.toBe(before);
    expect(await there.get('{ me { step } }')).toEqual({ me: { step: 'PASSWORD' } });
    // The same password typed on a keyboard that writes ñ as two signs.
    await there.get(SIGN_IN, { email: person.email, password: next.normalize('NFD') });
  });

  it('choose their own name and language', async () => {
    const desk = await staff().signIn('EDITOR');
    const change =
      'mutation ($name: String!) { changeProfile(displayName: $name, language: ES) { member { displayName language } } }';
    expect(await desk.refusal(change, { name: '  ' })).toBe('BAD_INPUT');
    const answer = { changeProfile: { member: { displayName: 'Inés', language: 'ES' } } };
    expect(await desk.get(change, { name: ' Inés ' })).toEqual(answer);
    expect((await desk.ask('{ staff { id } }')).errors?.[0]?.message).toContain('Solo los administradores');
  });
});

describe('invitations by e-mail', () => {
  let mail: TestMailServer;
  const environment = {
    SMTP_URL: '',
    MAIL_FROM: 'MineWatch <minewatch@example.org>',
    PUBLIC_URL: 'https://mw.example',
  };
  beforeAll(async () => {
    mail = await startMailServer();
    environment.SMTP_URL = mail.url;
  });
  afterAll(() => mail.stop());
  const api = useApi('empty', environment);
  const staff = useStaff(api);

  it('go out in both languages, and then nobody else is shown the link', async () => {
    const administrator = await staff().signIn('ADMINISTRATOR');
    const sent = await administrator.get<Invited>(INVITE, { email: 'rosa@example.org', role: 'EDITOR' });
    expect(sent.invite.address).toBeNull();
    const [letter] = mail.letters;
    expect(letter).toContain('To: rosa@example.org');
    expect(letter).toContain('From: MineWatch <minewatch@example.org>');
    expect(letter).toContain('You are invited to work on MineWatch.');
    expect(letter).toContain('Se le invita a trabajar en MineWatch.');
    const [, token] = /https:\/\/mw\.example\/desk\/invitation\/([\w-]{43})\n/.exec(letter!)!;
    expect(await staff().visit().get(LINK, { token })).toMatchObject({
      oneTimeLink: { email: 'rosa@example.org' },
    });
  });

  it('are shown to the administrator when the mail server cannot be reached', async () => {
    await mail.stop();
    const administrator = await staff().signIn('ADMINISTRATOR');
    const sent = await administrator.get<Invited>(INVITE, { email: 'luz@example.org', role: 'EDITOR' });
    expect(sent.invite.address).toContain('https://mw.example/desk/invitation/');
  });
});
