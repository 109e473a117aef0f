import { beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { useApi } from '../support/api.js';
import { renewRedactedEditions } from '#minewatch/edition-closing';
import { publish } from '../support/transactions.js';
import { findLeak, plantCanaries, WITHHELD } from '../support/canaries.js';

/** Where a visitor may begin, with addresses that no page links to. */
const BEGINNINGS = [
  '/',
  '/en',
  '/es',
  '/healthz',
  '/readyz',
  '/graphql',
  '/map/disputes.json',
  '/map/disputes.json?language=es',
  '/map/lines.json',
  '/en/search?q=espinar',
  '/es/buscar?q=espinar',
  '/en/disputes?text=Huisa',
  '/en/no-such-page',
  '/es/empresa/no-existe',
  '/nothing-here',
  '/desk',
  '/staff',
  '/staff/graphql',
  '/editions',
  '/robots.txt',
  `/en/dispute/${WITHHELD.DISPUTE}`,
];
/** Lists may be filtered in endless ways: so many addresses with a query are followed. */
const MOST_QUERIES = 150;
const SEGMENTS: Readonly<Record<string, readonly [en: string, es: string]>> = {
  COMPANY: ['company', 'empresa'],
  PROJECT: ['project', 'proyecto'],
  COMMUNITY: ['community', 'comunidad'],
  DISPUTE: ['dispute', 'conflicto'],
  NEWS: ['news', 'noticia'],
  PLACE: ['place', 'lugar'],
};

describe('an anonymous walk over every public address', () => {
  const api = useApi();
  const met = new Map<string, number>();
  const leaks: string[] = [];

  beforeAll(async () => {
    await plantCanaries(api().database.owner);
    await publish(api().database.owner, renewRedactedEditions);
    const queue = [...BEGINNINGS, ...(await addressesOfRecords()), ...(await addressesOfFiles())];
    const known = new Set(queue);
    let queries = 0;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      for (const address of await visit(next)) {
        const isQuery = address.includes('?');
        if (known.has(address) || (isQuery && queries >= MOST_QUERIES)) continue;
        if (isQuery) queries += 1;
        known.add(address);
        queue.push(address);
      }
    }
  }, 600_000);

  it('reaches every record in both languages', async () => {
    const editions = [...met.keys()].filter((address) => address.endsWith('.zip'));
    expect(editions.length).toBeGreaterThan(1);
    expect(editions.map((address) => met.get(address))).toEqual(editions.map(() => 200));
    const missed = (await addressesOfRecords()).filter((address) => met.get(address) !== 200);
    expect(missed).toEqual([]);
    expect(met.size).toBeGreaterThan(1000);
  });

  it('meets nothing of the staff and no withheld place, neither in a body nor in a header', () => {
    expect(leaks).toEqual([]);
  });

  it('meets no failure', () => {
    const failures = [...met].filter(([, status]) => status >= 500 && status !== 503);
    expect(failures).toEqual([]);
  });

  async function addressesOfRecords(): Promise<string[]> {
    const { rows } = await api().database.owner.query<{ kind: string; slug: string }>(
      `select r.kind, r.slug from record r left join place p on p.id = r.id
       where r.kind = any ($1) and (p.id is null or p.ubigeo in (select left(ubigeo, n) from dispute_place, unnest(array[2, 4, 6]) n))`,
      [Object.keys(SEGMENTS)],
    );
    return rows.flatMap(({ kind, slug }) => {
      const [en, es] = SEGMENTS[kind]!;
      return [`/en/${en}/${slug}`, `/es/${es}/${slug}`];
    });
  }

  async function addressesOfFiles(): Promise<string[]> {
    const { rows } = await api().database.owner.query<{ address: string }>(
      `select '/editions/' || to_char(e.month, 'YYYY-MM') || '/' || lower(e.stage) || '/' || f.name as address
       from edition_file f join edition e on e.id = f.edition_id`,
    );
    return rows.map(({ address }) => address);
  }

  /** Looks at an answer and gives the addresses of this server that it names. */
  async function visit(address: string): Promise<string[]> {
    const answer = await fetch(api().url + address, { redirect: 'manual' });
    const body = Buffer.from(await answer.arrayBuffer());
    const head = JSON.stringify([...answer.headers]);
    met.set(address, answer.status);
    const leak = findLeak([head, ...textsOf(body)].join('\n'));
    if (leak !== null) leaks.push(`${address}: ${leak}`);
    if (!answer.headers.get('content-type')?.startsWith('text/html')) return [];
    return linksIn(body.toString('utf8'));
  }

  function linksIn(html: string): string[] {
    const found = [...html.matchAll(/(?:href|src|action|data-[a-z-]+)="([^"#]*)/g)].map(([, link]) =>
      link!.replaceAll('&amp;', '&').replace(api().url, ''),
    );
    return found.filter((link) => /^\/(?!\/)/.test(link));
  }
});

/** What a body says: an archive says what its files say. */
function textsOf(body: Buffer): string[] {
  if (body.subarray(0, 2).toString() !== 'PK') return [body.toString('utf8')];
  return Object.entries(unzipSync(body)).flatMap(([name, content]) => [
    name,
    Buffer.from(content).toString('utf8'),
  ]);
}
