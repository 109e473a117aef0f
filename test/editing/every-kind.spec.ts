import { beforeAll, describe, expect, it } from '@jest/globals';
import { recordKinds } from '#minewatch/record-documents';
import type { RecordKind } from '#minewatch/record-columns';
import { useApi } from '../support/api.js';
import {
  aReason,
  cellsOf,
  publishWith,
  readDocument,
  saveDraft,
  withCells,
  type TestDocument,
} from '../support/editing.js';
import { useStaff, type TestDesk } from '../support/staff.js';

interface Kind {
  /** Fields of the public schema that give one record, and the list of all. */
  readonly one: string;
  readonly list: string;
  /** Segments of the address of its page, where it has one. */
  readonly pages?: readonly [en: string, es: string];
  /** What two records of the kind cannot share. */
  readonly own?: (twin: string) => Record<string, string>;
}

const SLUGS = ['qq-old', 'qq-taking'] as const;
const [OLD, TAKING] = SLUGS;
/** Slug of a news item that names the old company, project and dispute. */
const READER = 'other-reader';

const name = (twin: string) => ({ name: `Qq ${twin}` });
const title = (twin: string) => ({ title_en: `Qq ${twin}`, title_es: `Qq ${twin}` });
const KINDS: Readonly<Record<RecordKind, Kind>> = {
  COMPANY: { one: 'company', list: 'companies', pages: ['company', 'empresa'], own: name },
  PROJECT: { one: 'project', list: 'projects', pages: ['project', 'proyecto'], own: name },
  PLACE: {
    one: 'place',
    list: 'places',
    pages: ['place', 'lugar'],
    own: (twin) => ({ ...name(twin), ubigeo: twin === OLD ? '080897' : '080898', parent_ubigeo: '0808' }),
  },
  PEOPLE: { one: 'people', list: 'peoples', own: name },
  COMMUNITY: { one: 'community', list: 'communities', pages: ['community', 'comunidad'], own: name },
  DISPUTE: { one: 'dispute', list: 'disputes', pages: ['dispute', 'conflicto'], own: title },
  EVENT: { one: 'event', list: 'events', own: title },
  AGREEMENT: { one: 'agreement', list: 'agreements' },
  LEGAL_CASE: { one: 'legalCase', list: 'legalCases', own: name },
  NEWS: {
    one: 'newsItem',
    list: 'newsItems',
    pages: ['news', 'noticia'],
    own: (twin) => ({
      headline: twin === READER ? 'A reader' : `Qq ${twin}`,
      url: `https://example.org/${twin}`,
    }),
  },
};

describe('a record of every kind', () => {
  const api = useApi();
  const staff = useStaff(api);
  let [ana, beto]: TestDesk[] = [];
  let counts: Record<string, number>;

  beforeAll(async () => {
    [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    counts = await countAll();
    const drafts: string[] = [];
    for (const kind of recordKinds) {
      for (const slug of SLUGS) {
        const { draft, problems } = await saveDraft(ana!, {
          kind,
          document: await twinOf(kind, slug),
          ...aReason,
        });
        const errors = problems.filter(({ severity }) => severity === 'ERROR');
        expect([kind, errors]).toEqual([kind, []]);
        drafts.push(draft.id);
      }
    }
    await publishWith(ana!, beto!, drafts);
    const reader = await twinOf('NEWS', READER);
    const named = { company_slugs: OLD, project_slugs: OLD, dispute_slugs: OLD };
    const { draft } = await saveDraft(ana!, { kind: 'NEWS', document: withCells(reader, named), ...aReason });
    await publishWith(ana!, beto!, [draft.id]);
    counts['NEWS']! += 1;
  }, 180_000);

  /** A copy of a record that exists, with a slug of its own. */
  async function twinOf(kind: RecordKind, slug: string): Promise<TestDocument> {
    if (kind === 'AGREEMENT') {
      const cells = cellsOf({
        slug,
        dispute_slug: 'conga',
        promise_en: `Qq ${slug}`,
        signed_edtf: '2014',
        source_url: 'https://example.org/',
      });
      return { kind, slug, sections: [{ file: 'agreements.csv', rows: [{ cells }] }] };
    }
    const { rows } = await api().database.owner.query<{ slug: string }>(
      'select slug from record where kind = $1 and merged_into_id is null order by id desc limit 1',
      [kind],
    );
    const { sections } = await readDocument(ana!, kind, rows[0]!.slug);
    const [
      {
        file,
        rows: [row],
      },
    ] = sections as [TestDocument['sections'][number]];
    const texts = { slug, ...KINDS[kind].own?.(slug) };
    const kept = row!.cells.filter(({ column }) => !(column in texts));
    return { kind, slug, sections: [{ file, rows: [{ cells: [...kept, ...cellsOf(texts)] }] }] };
  }

  async function countAll(): Promise<Record<string, number>> {
    const asked = recordKinds.map((kind) => `${kind}: ${KINDS[kind].list} { totalCount }`);
    const answer = await api().get<Record<string, { totalCount: number }>>(`{ ${asked.join(' ')} }`);
    return Object.fromEntries(Object.entries(answer).map(([kind, { totalCount }]) => [kind, totalCount]));
  }

  const plus = (more: number) =>
    Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, count + more]));

  /** Does the same with the old record of every kind, by two people. */
  async function act(action: string, more: Record<string, string> = {}): Promise<void> {
    const drafts: string[] = [];
    for (const kind of recordKinds) {
      const { draft, problems } = await saveDraft(ana!, { action, kind, slug: OLD, ...more, ...aReason });
      expect([kind, problems.filter(({ severity }) => severity === 'ERROR')]).toEqual([kind, []]);
      drafts.push(draft.id);
    }
    await publishWith(ana!, beto!, drafts);
  }

  /** What the API answers to the old address of each kind: where it leads, and what is found there. */
  async function readAddresses(): Promise<Record<string, unknown>> {
    const asked = recordKinds.map(
      (kind) => `${kind}: record(kind: ${kind}, slug: "${OLD}") { slug isMerged isWithdrawn withdrawnReason }
        ${kind}_FOUND: ${KINDS[kind].one}(slug: "${OLD}") { slug }`,
    );
    return api().get(`{ ${asked.join(' ')} }`);
  }

  const forEveryKind = (address: object, found: string | null) =>
    Object.fromEntries(
      recordKinds.flatMap((kind) => [
        [kind, { slug: OLD, isMerged: false, isWithdrawn: false, withdrawnReason: null, ...address }],
        [`${kind}_FOUND`, found && { slug: found }],
      ]),
    );

  /** Status of the page at the old address, and where it leads, in both languages. */
  async function readPages(): Promise<Record<string, string>> {
    const addresses = recordKinds.flatMap((kind) => {
      const [en, es] = KINDS[kind].pages ?? [];
      return en ? [`/en/${en}/`, `/es/${es}/`] : [];
    });
    const answers = await Promise.all(
      addresses.map(async (address) => {
        const { status, headers } = await fetch(api().url + address + OLD, { redirect: 'manual' });
        return [address, [status, headers.get('location')].filter(Boolean).join(' ')];
      }),
    );
    return Object.fromEntries(answers);
  }

  const countFound = async () => {
    const { search } = await api().get<{ search: { totalCount: number } }>(
      '{ search(query: "Qq") { totalCount } }',
    );
    return search.totalCount;
  };

  const readNames = () =>
    api().get(`{ newsItem(slug: "${READER}") { companies { slug } projects { slug } disputes { slug } } }`);
  const named = (slug: string) => ({
    newsItem: { companies: [{ slug }], projects: [{ slug }], disputes: [{ slug }] },
  });

  it('is public and counted', async () => {
    expect(await countAll()).toEqual(plus(2));
    expect(await readAddresses()).toEqual(forEveryKind({}, OLD));
    expect(Object.values(await readPages()).filter((answer) => answer !== '200')).toEqual([]);
    expect(await countFound()).toBe(2 * recordKinds.length);
    expect(await readNames()).toEqual(named(OLD));
  });

  it('leads to the one that took it in, on the API and on pages, and is counted once', async () => {
    await act('MERGE', { mergeInto: TAKING });
    expect(await countAll()).toEqual(plus(1));
    expect(await readAddresses()).toEqual(forEveryKind({ slug: TAKING, isMerged: true }, null));
    const pages = await readPages();
    for (const [address, answer] of Object.entries(pages)) expect(answer).toBe(`301 ${address}${TAKING}`);
    expect(await countFound()).toBe(recordKinds.length);
    expect(await readNames()).toEqual(named(TAKING));
  });

  it('comes back from a merge', async () => {
    await act('RESTORE');
    expect(await countAll()).toEqual(plus(2));
    expect(await readAddresses()).toEqual(forEveryKind({}, OLD));
  });

  it('is withdrawn with its reason, is in no list and no count, and its address says so', async () => {
    await act('WITHDRAW');
    expect(await countAll()).toEqual(plus(1));
    const withdrawn = { isWithdrawn: true, withdrawnReason: aReason.sentenceEn };
    expect(await readAddresses()).toEqual(forEveryKind(withdrawn, null));
    expect(await countFound()).toBe(recordKinds.length);
    expect(Object.values(await readPages()).filter((answer) => answer !== '410')).toEqual([]);
  });

  it('comes back from that, too', async () => {
    await act('RESTORE');
    expect(await countAll()).toEqual(plus(2));
    expect(await readAddresses()).toEqual(forEveryKind({}, OLD));
    expect(Object.values(await readPages()).filter((answer) => answer !== '200')).toEqual([]);
  });
});
