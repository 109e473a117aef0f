import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { askStaff, readAnswer, useStaff } from '../support/staff.js';

const ME = '{ me { step may member { displayName role } } }';

describe('the staff API', () => {
  const api = useApi('empty');
  const staff = useStaff(api);

  it('knows who asks by the cookie', async () => {
    const ana = await staff().signIn('EDITOR', { displayName: 'Ana' });
    const { me } = await ana.get<{ me: { may: string[] } }>(ME);
    expect(me).toMatchObject({ step: 'DONE', member: { displayName: 'Ana', role: 'EDITOR' } });
    expect(me.may).toContain('mayLogTheMonth');
    expect(me.may).not.toContain('mayPublish');
  });

  it('tells nobody anything without one', async () => {
    expect((await staff().visit().ask(ME)).data).toEqual({ me: { step: 'PASSWORD', may: [], member: null } });
    const { errors } = await staff().visit().ask('{ sessions { id } }');
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_SIGNED_IN');
  });

  it('refuses whatever lacks the desk’s header, and says so in the language of the browser', async () => {
    const ana = await staff().signIn('EDITOR');
    const answer = await askStaff(api().url, {
      query: 'mutation { signOut { step } }',
      cookie: ana.cookie,
      headers: { 'x-minewatch-desk': null, 'accept-language': 'es-PE,es;q=0.9' },
    });
    expect(answer.status).toBe(403);
    const { errors } = await readAnswer(answer);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'NOT_FROM_DESK' } });
    expect((await ana.get<{ me: { step: string } }>(ME)).me.step).toBe('DONE');
  });

  it('answers nothing to GET, to forms and to pages of other sites', async () => {
    const { url } = api();
    expect((await fetch(`${url}/staff/graphql?query={me{step}}`)).status).toBe(404);
    const ana = await staff().signIn('EDITOR');
    const form = { query: ME, cookie: ana.cookie, headers: { 'content-type': 'text/plain' } };
    expect((await askStaff(url, form)).status).toBe(415);
    const preflight = await fetch(`${url}/staff/graphql`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-headers': 'x-minewatch-desk' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('reads no more than a sign-in needs from people it does not know', async () => {
    const query = `{ me { step } } # ${'x'.repeat(30_000)}`;
    expect((await askStaff(api().url, { query })).status).toBe(413);
    const ana = await staff().signIn('EDITOR');
    expect((await askStaff(api().url, { query, cookie: ana.cookie })).status).toBe(200);
  });

  it('refuses deep questions and batches', async () => {
    const deep = `{ me ${'{ member '.repeat(30)} { id } ${'}'.repeat(30)} }`;
    expect((await staff().visit().ask(deep)).errors?.[0]?.extensions?.['code']).toBe('TOO_DEEP');
    const batch = await fetch(`${api().url}/staff/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-minewatch-desk': '1' },
      body: JSON.stringify([{ query: ME }, { query: ME }]),
    });
    expect(batch.status).toBe(400);
  });

  it('lets nothing be kept in a cache', async () => {
    const answer = await askStaff(api().url, { query: ME });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('and the public API do not know each other’s fields', async () => {
    const publicAnswer = await api().ask('{ me { step } }');
    expect(publicAnswer.errors?.[0]?.message).toContain('Cannot query field "me"');
    expect((await api().ask('mutation { signOut { step } }')).errors).toHaveLength(1);
    const types = '{ __schema { types { name } } }';
    const open = await api().get<{ __schema: { types: { name: string }[] } }>(types);
    const closed = (await staff().visit().ask(types)).data as typeof open;
    const names = ({ __schema }: typeof open) => __schema.types.map(({ name }) => name);
    expect(names(open)).not.toContain('StaffMember');
    expect(names(open)).not.toContain('Mutation');
    expect(names(closed)).toContain('StaffMember');
    expect(names(closed)).not.toContain('Company');
    expect((await staff().visit().ask('{ companies { totalCount } }')).errors).toHaveLength(1);
  });
});

describe('the staff API without its database', () => {
  const api = useApi('empty', { DATABASE_STAFF_URL: 'postgresql://nobody@127.0.0.1:9/none' });

  it('says that it cannot answer, and nothing of the inside', async () => {
    const cookie = `__Host-minewatch=${'x'.repeat(43)}`;
    const answer = await askStaff(api().url, { query: ME, cookie });
    expect(answer.status).toBe(503);
    const { errors } = await readAnswer(answer);
    expect(errors).toEqual([
      {
        message: 'The database cannot answer at the moment. Please try again soon.',
        extensions: { code: 'UNAVAILABLE' },
      },
    ]);
  });
});
