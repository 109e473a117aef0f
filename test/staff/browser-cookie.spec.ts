import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useBrowser } from '../support/browser.js';
import { createPerson, setPassword } from '../support/staff.js';

const PASSWORD = 'llamas read quietly at dawn';

/** Runs in the page: what the desk's code will do. */
const ASK = `async (query, variables) => {
  const answer = await fetch('/staff/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-minewatch-desk': '1' },
    body: JSON.stringify({ query, variables }),
  });
  return answer.json();
}`;

describe('the cookie of a session in a browser', () => {
  const api = useApi('empty');
  const browser = useBrowser();

  it('is kept on this very computer without TLS, is out of reach of scripts, and signs in', async () => {
    const person = await createPerson(api().database, 'EDITOR');
    await setPassword(api().database, person, PASSWORD, false);
    const context = await browser().newContext();
    const page = await context.newPage();
    await page.goto(`${api().url}/healthz`);
    const ask = (query: string, variables = {}) =>
      page.evaluate(`(${ASK})(${JSON.stringify(query)}, ${JSON.stringify(variables)})`);
    const signIn =
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { step } }';
    await ask(signIn, { email: person.email, password: PASSWORD });
    expect(await ask('{ me { step } }')).toEqual({ data: { me: { step: 'DONE' } } });
    expect(await page.evaluate('document.cookie')).toBe('');
    expect(await context.cookies()).toMatchObject([
      { name: '__Host-minewatch', httpOnly: true, secure: true, sameSite: 'Strict', path: '/', expires: -1 },
    ]);
    await context.close();
  });
});
