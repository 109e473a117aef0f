import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Request } from 'playwright-core';
import { useApi } from '../support/api.js';
import { useBrowser } from '../support/browser.js';
import { createPerson, openSession } from '../support/staff.js';

const SIGN_OUT = JSON.stringify({ query: 'mutation { signOut { step } }' });

/** Ways in which a page of somebody else's can make a browser ask for something. */
const FETCHES = [
  { mode: 'no-cors', headers: { 'content-type': 'text/plain' } },
  { mode: 'cors', headers: { 'content-type': 'text/plain' } },
  { mode: 'cors', headers: { 'content-type': 'application/json', 'x-minewatch-desk': '1' } },
];
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

describe('a page of somebody else’s, in the browser of somebody who is signed in', () => {
  const api = useApi('empty');
  const browser = useBrowser();
  let others: Server;
  let page: Page;
  /** What the staff API was asked. */
  const asked: Request[] = [];

  beforeAll(async () => {
    others = createServer((request, response) => {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>Somebody else’s</title>');
      request.resume();
    });
    await new Promise<void>((done) => others.listen(0, '127.0.0.1', done));
    const { id } = await createPerson(api().database, 'ADMINISTRATOR');
    const [name = '', value = ''] = (await openSession(api().database, id)).split('=');
    const context = await browser().newContext();
    const session = { name, value, domain: '127.0.0.1', path: '/', httpOnly: true, secure: true };
    await context.addCookies([{ ...session, sameSite: 'Strict' }]);
    page = await context.newPage();
    page.on('request', (request) => {
      if (request.url().startsWith(`${api().url}/staff/graphql`)) asked.push(request);
    });
  });
  afterAll(async () => {
    await page.context().close();
    await new Promise((done) => others.close(done));
  });

  /** What the browser sent with a request, where it was answered. */
  async function readRequest(request: Request): Promise<{ hadCookie: boolean; status: number | null }> {
    const { cookie = '' } = await request.allHeaders();
    const answer = await request.response();
    return { hadCookie: cookie.includes('__Host-minewatch'), status: answer?.status() ?? null };
  }

  /** A host of its own is another site to a browser; another port of the same host is not. */
  const addressOn = (host: string) => `http://${host}:${(others.address() as AddressInfo).port}/`;

  async function postForm(type: string): Promise<void> {
    const script = `const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: '${api().url}/staff/graphql', enctype: '${type}' });
      form.innerHTML = '<input name="query" value="mutation { signOut { step } }">';
      document.body.append(form);
      form.submit();`;
    await Promise.all([page.waitForURL(/staff\/graphql/), page.evaluate(script)]);
  }

  const fetchFromPage = (options: object) => {
    const given = { method: 'POST', credentials: 'include', body: SIGN_OUT, ...options };
    return page.evaluate(
      `fetch('${api().url}/staff/graphql', ${JSON.stringify(given)}).then(() => 'was answered', () => 'was kept from it')`,
    );
  };

  it.each([
    ['on another site never sends the cookie', 'localhost', false],
    ['on another port of this host sends it in vain', '127.0.0.1', true],
  ])('%s', async (_what, host, isSameSite) => {
    asked.length = 0;
    for (const type of FORM_TYPES) {
      await page.goto(addressOn(host));
      await postForm(type);
    }
    await page.goto(addressOn(host));
    for (const options of FETCHES) expect(await fetchFromPage(options)).toBe('was kept from it');
    const read = await Promise.all(asked.map(readRequest));
    const answered = read.filter(({ status }) => status !== null);
    expect(answered.length).toBeGreaterThanOrEqual(FORM_TYPES.length);
    expect(answered.map(({ hadCookie }) => hadCookie)).toEqual(answered.map(() => isSameSite));
    expect(answered.filter(({ status }) => status! < 400)).toEqual([]);
  });

  it('changed nothing: who was signed in is so still, and the desk’s own requests are answered', async () => {
    await page.goto(`${api().url}/healthz`);
    const step = await page.evaluate(async () => {
      const headers = { 'content-type': 'application/json', 'x-minewatch-desk': '1' };
      const body = JSON.stringify({ query: '{ me { step } }' });
      const answer = await fetch('/staff/graphql', { method: 'POST', headers, body });
      return answer.json() as Promise<unknown>;
    });
    expect(step).toEqual({ data: { me: { step: 'DONE' } } });
  });
});
