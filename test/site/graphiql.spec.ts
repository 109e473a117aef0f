import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { projectRoot } from '#minewatch/config';
import { useDatabase } from '../support/database.js';
import { startToyApi, type ToyApi } from '../support/toy-api.js';
import { fillLibrary } from '../support/toy-library-tables.js';

const examples = [
  {
    title: 'Cheap books',
    query: 'query Cheap { books(priceAtMost: 12.5, first: 3) { nodes { id price } } }',
  },
  {
    title: 'One <book>',
    query: 'query One($id: ID!) {\n  book(id: $id) {\n    id\n    genre\n  }\n}',
    variables: { id: '8' },
  },
];

describe('the query editor', () => {
  const database = useDatabase('bare');
  let api: ToyApi;
  let browser: Browser;

  beforeAll(async () => {
    await fillLibrary(database().owner);
    const directory = join(projectRoot, 'dist', 'apps', 'graphiql', 'public');
    api = await startToyApi(database().visitor, { graphiql: { title: 'Library API', directory, examples } });
    browser = await chromium.launch({
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await api?.close();
  });

  /** A page that notes every request to elsewhere and every complaint of the browser. */
  async function openPage(javaScriptEnabled = true): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(new URL(api.url).origin) || request.url().startsWith('data:');
      if (!isOurs) complaints.push(`asks ${request.url()}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    return { page, complaints };
  }

  it('runs an example question, asking no other server and breaking no security policy', async () => {
    const { page, complaints } = await openPage();
    await page.goto(api.url);
    await page.getByRole('link', { name: 'One <book>' }).click();
    await page.waitForURL(/query=/);
    await page.locator('.graphiql-query-editor').getByText('genre').waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.waitForFunction(() =>
      document.querySelector('.result-window')?.textContent?.includes('POETRY'),
    );
    expect(complaints).toEqual([]);
  });

  it('tells readers without JavaScript how to ask', async () => {
    const { page } = await openPage(false);
    await page.goto(api.url);
    expect(await page.getByRole('heading').textContent()).toBe('Library API');
    expect(await page.locator('pre').first().textContent()).toBe(examples[0]!.query);
  });

  it('leaves the same address to programs', async () => {
    const answer = await fetch(`${api.url}?query={book(id:1){id}}`, { headers: { accept: '*/*' } });
    expect(await answer.json()).toEqual({ data: { book: { id: '1' } } });
  });
});
