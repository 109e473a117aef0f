import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { findAccessibilityFaults, openPage, useBrowser } from '../support/browser.js';
import { closeMonth } from '../support/editions.js';

const api = useApi();
const browser = useBrowser();
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(api().url + path, { headers, redirect: 'manual' });
const read = async (path: string): Promise<string> => (await get(path)).text();

const PAGES = [
  '/en',
  '/es/conflictos?company=glencore&rule=ANY',
  '/en/dispute/espinar-tintaya-2012',
  '/es/empresas?q=a',
  '/en/company/vale',
  '/en/projects',
  '/es/proyecto/antapaccay',
  '/en/communities',
  '/es/comunidad/fuerabamba',
  '/en/news',
  '/es/noticia/arizona-quilish-2004',
  '/en/place/apurimac',
  '/es/buscar?q=tintaya',
  '/en/how-we-count',
];

const inEdition = (path: string, edition: string) =>
  `${path}${path.includes('?') ? '&' : '?'}edition=${edition}`;

describe('a page as published in an edition', () => {
  beforeAll(async () => {
    const { owner } = api().database;
    await closeMonth(owner, '2030-01', 'CANDIDATE');
    await owner.query(`update company set name = 'Vale, renamed' where slug = 'vale'`);
    await closeMonth(owner, '2030-01');
    await owner.query(
      `with r as (insert into record (kind, slug) values ('COMPANY', 'nova') returning id)
       insert into company (id, slug, name) select id, 'nova', 'Nova' from r`,
    );
  });

  it.each(PAGES)('%s says so, leads to today’s, and keeps to its edition', async (path) => {
    const html = await read(inEdition(path, '2030-01'));
    const isEnglish = path.startsWith('/en');
    const banner = /<p class="edition-banner">(.*?)<\/p>/.exec(html)?.[1] ?? '';
    expect(banner).toContain(
      isEnglish
        ? 'As published in the edition of January 2030 (final)'
        : 'Tal como se publicó en la edición de enero de 2030 (definitiva)',
    );
    const today = path.replace('&', '&amp;');
    expect(banner).toContain(`<a href="${today}">${isEnglish ? 'see today’s' : 'ver la de hoy'}</a>`);
    const links = [...html.matchAll(/<a [^>]*?href="(\/(?:en|es)[^"]*|\?[^"]*)"/g)].map(([, href]) => href!);
    // The list of editions is the same in all of them.
    const editions = isEnglish ? '/en/editions' : '/es/ediciones';
    const outside = new Set(links.filter((href) => !href.includes('edition=2030-01')));
    expect([...outside].sort()).toEqual([today, editions].sort());
    for (const form of html.match(/<form.*?<\/form>/gs) ?? [])
      expect(form).toContain('<input type="hidden" name="edition" value="2030-01"/>');
    expect(html).not.toMatch(/undefined|\[object|NaN|null</);
  });

  it('shows the data of its stage', async () => {
    expect(await read('/en/company/vale?edition=2030-01-candidate')).toContain('<h1>Vale</h1>');
    expect(await read('/es/empresa/vale?edition=2030-01-final')).toContain('<h1>Vale, renamed</h1>');
    expect(await read('/en/company/vale?edition=2030-01-candidate')).toContain('(candidate)');
  });

  it('is cited by the name that its edition has for good', async () => {
    const html = await read('/en/company/vale?edition=2030-01');
    expect(html).toContain(
      `<link rel="canonical" href="${api().url}/en/company/vale?edition=2030-01-final"/>`,
    );
    expect(html).toContain('Data as published in the edition of January 2030, version 2030-01-final.');
  });

  it('may be kept for ever when the stage is named, and is asked about when not', async () => {
    const named = await get('/en/company/vale?edition=2030-01-final');
    expect(named.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const month = await get('/en/company/vale?edition=2030-01');
    expect(month.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const etag = month.headers.get('etag')!;
    await api().database.owner.query(`update company set name = 'Teck, renamed' where slug = 'teck'`);
    expect((await get('/en/company/vale?edition=2030-01', { 'if-none-match': etag })).status).toBe(304);
  });

  it('says clearly when a record was not in the edition', async () => {
    const answer = await get('/es/empresa/nova?edition=2030-01-final');
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('<h1>No está en esta edición</h1>');
    expect(html).toContain('<a href="/es/empresa/nova">Esta página como está hoy</a>');
    expect((await get('/es/empresa/nova')).status).toBe(200);
  });

  it.each(['2029-12', 'latest', '2030-01-draft'])('helps on when there is no edition %s', async (edition) => {
    const answer = await get(`/en/disputes?status=ACTIVE&edition=${edition}`);
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(html).toContain('<h1>There is no such edition</h1>');
    expect(html).toContain(`“${edition}” is not an edition.`);
    expect(html).toContain('<a href="/en/disputes?status=ACTIVE">This page as it is today</a>');
    expect(html).toContain(
      '<a href="/en/disputes?status=ACTIVE&amp;edition=2030-01-final">January 2030 (final)</a>',
    );
    expect(await read(`/es?edition=${edition}`)).toContain('<h1>No existe esa edición</h1>');
  });

  it('has the data of its map from the same edition', async () => {
    await api().database.owner.query(
      `update dispute set title_en = 'Renamed later' where slug = 'espinar-tintaya-2012'`,
    );
    const rows = async (search: string) => {
      const answer = await get(`/map/disputes.json?language=en${search}`);
      const { rows: found } = (await answer.json()) as {
        rows: { slug: string; title: string; href: string }[];
      };
      return found.find(({ slug }) => slug === 'espinar-tintaya-2012')!;
    };
    expect(await rows('')).toMatchObject({ title: 'Renamed later' });
    const then = await rows('&edition=2030-01');
    expect(then.title).not.toBe('Renamed later');
    expect(then.href).toBe('/en/dispute/espinar-tintaya-2012?edition=2030-01');
    expect((await get('/map/lines.json?edition=2029-12')).status).toBe(404);
  });

  it('stays in its edition when the filter is used with a script, and is accessible', async () => {
    const { page, complaints } = await openPage(browser(), `${api().url}/en?edition=2030-01`);
    const asked: string[] = [];
    page.on(
      'request',
      (request) => void asked.push(new URL(request.url()).pathname + new URL(request.url()).search),
    );
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    const list = page.waitForResponse(/\/en\?.*company=glencore/);
    const rows = page.waitForResponse(/disputes\.json.*company=glencore/);
    await page.selectOption('select[name=company]', 'glencore');
    await Promise.all([list, rows]);
    expect(page.url()).toContain('edition=2030-01');
    const data = asked.filter((address) => address.startsWith('/map/') || address.startsWith('/en?'));
    expect(data.length).toBeGreaterThan(0);
    expect(data.filter((address) => !address.includes('edition=2030-01'))).toEqual([]);
    expect(await findAccessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
