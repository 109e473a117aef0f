import { describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { useApi } from '../support/api.js';

const api = useApi();

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(api().url + path, { headers, redirect: 'manual' });

/** Addresses of each kind of page in both languages. */
const PAIRS = [
  ['/en', '/es'],
  ['/en/companies', '/es/empresas'],
  ['/en/company/glencore', '/es/empresa/glencore'],
  ['/en/projects', '/es/proyectos'],
  ['/en/project/antapaccay', '/es/proyecto/antapaccay'],
  ['/en/communities', '/es/comunidades'],
  ['/en/community/fuerabamba', '/es/comunidad/fuerabamba'],
  ['/en/disputes', '/es/conflictos'],
  ['/en/dispute/espinar-tintaya-2012', '/es/conflicto/espinar-tintaya-2012'],
  ['/en/news', '/es/noticias'],
  ['/en/news/arizona-quilish-2004', '/es/noticia/arizona-quilish-2004'],
  ['/en/place/apurimac', '/es/lugar/apurimac'],
  ['/en/how-we-count', '/es/como-contamos'],
] as const;

describe('the site', () => {
  it('greets visitors in the language they prefer', async () => {
    expect((await get('/', { 'accept-language': 'es-PE,es;q=0.9,en;q=0.8' })).headers.get('location')).toBe(
      '/es',
    );
    expect((await get('/', { 'accept-language': 'qu, en;q=0.5, es;q=0.2' })).headers.get('location')).toBe(
      '/en',
    );
    expect((await get('/')).headers.get('location')).toBe('/en');
  });

  it.each(PAIRS)('answers %s and %s, each naming the other', async (english, spanish) => {
    for (const [path, language] of [
      [english, 'en'],
      [spanish, 'es'],
    ] as const) {
      const answer = await get(path);
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(`<link rel="canonical" href="${api().url}${path}"/>`);
      expect(html).toContain(`<link rel="alternate" hreflang="en" href="${api().url}${english}"/>`);
      expect(html).toContain(`<link rel="alternate" hreflang="es" href="${api().url}${spanish}"/>`);
      expect(html).not.toMatch(/undefined|\[object|NaN|null</);
    }
  });

  it('sends no inline script or style, and no cookie', async () => {
    for (const [english] of PAIRS) {
      const answer = await get(english);
      const html = await answer.text();
      expect(html).not.toMatch(/<style|<script(?![^>]* src=)|\sstyle=|\son[a-z]+="/);
      expect(answer.headers.get('set-cookie')).toBeNull();
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });

  it('leads from list to record and from record to record without a dead end', async () => {
    const seen = new Set<string>();
    for (const [english, spanish] of PAIRS) {
      for (const path of [english, spanish]) {
        const html = await (await get(path)).text();
        const links = [...html.matchAll(/href="(\/(?:en|es)[^"#]*)/g)].map(([, link]) => link as string);
        for (const link of links.slice(0, 20)) seen.add(link.replaceAll('&amp;', '&'));
      }
    }
    for (const link of seen)
      expect({ link, status: (await get(link)).status }).toEqual({ link, status: 200 });
    expect(seen.size).toBeGreaterThan(120);
  }, 120_000);

  it('pages through a list without losing or repeating a row', async () => {
    const names: string[] = [];
    let path: string | undefined = '/en/companies';
    while (path) {
      const html: string = await (await get(path)).text();
      names.push(
        ...[...html.matchAll(/<th scope="row"><a href="\/en\/company\/([^"]+)"/g)].map(
          ([, slug]) => slug as string,
        ),
      );
      const next: string | undefined = /rel="next" href="([^"]+)"/.exec(html)?.[1];
      path = next && `/en/companies${next.replaceAll('&amp;', '&')}`;
    }
    const { companies } = await api().get<{ companies: { totalCount: number } }>(
      '{ companies(first: 0) { totalCount } }',
    );
    expect(names).toHaveLength(companies.totalCount);
    expect(new Set(names).size).toBe(companies.totalCount);
  });
});

describe('an address that leads nowhere', () => {
  it('is answered with a search for the words in it', async () => {
    const answer = await get('/en/project/antapacay');
    const html = await answer.text();
    expect(answer.status).toBe(404);
    expect(html).toContain('value="antapacay"');
    expect(html).toContain('href="/en/project/antapaccay"');
    expect(html).toContain('noindex');
  });

  it('is answered in its language, whatever it is', async () => {
    const answer = await get('/es/cualquier/cosa');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Página no encontrada');
  });

  it('leads to the record into which a merged one went', async () => {
    await api().database.owner.query(`
      insert into published.record (kind, slug, merged_into_id)
      select kind, 'old-glencore', id from published.record where kind = 'COMPANY' and slug = 'glencore'`);
    const answer = await get('/es/empresa/old-glencore');
    expect(answer.status).toBe(301);
    expect(answer.headers.get('location')).toBe('/es/empresa/glencore');
  });

  it('says that a record was withdrawn', async () => {
    await api().database.owner.query(`
      insert into published.record (kind, slug, withdrawn_reason)
      values ('COMPANY', 'withdrawn-firm', 'Published by mistake')`);
    const answer = await get('/en/company/withdrawn-firm');
    expect(answer.status).toBe(410);
    expect(await answer.text()).toContain('This record was withdrawn');
  });
});

describe('a page asked for again', () => {
  /** The page's entity tag, once the server knows which publication is the newest. */
  async function tagOf(path: string): Promise<string> {
    for (;;) {
      const tag = (await get(path)).headers.get('etag');
      if (tag) return tag;
      await sleep(50);
    }
  }

  const statusWith = async (path: string, tag: string) => (await get(path, { 'if-none-match': tag })).status;

  it('is only confirmed while nothing was published', async () => {
    const tag = await tagOf('/en/how-we-count');
    expect(await statusWith('/en/how-we-count', tag)).toBe(304);
    expect(await statusWith('/es/como-contamos', tag)).toBe(200);
  });

  it('is sent anew after a publication', async () => {
    const before = await tagOf('/en/company/glencore');
    await api().database.owner.query(
      `update published.company set ruc = '20000000000' where slug = 'glencore'`,
    );
    while ((await tagOf('/en/company/glencore')) === before) await sleep(50);
    expect(await statusWith('/en/company/glencore', before)).toBe(200);
    expect(await (await get('/en/company/glencore')).text()).toContain('RUC 20000000000');
  });
});
