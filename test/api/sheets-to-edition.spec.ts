import { beforeAll, describe, expect, it } from '@jest/globals';
import { filesOf, recordKinds } from '#minewatch/record-documents';
import { useApi } from '../support/api.js';
import { publishWith } from '../support/editing.js';
import { closeNext } from '../support/editions.js';
import { makeWorkbook, numberCell } from '../support/made-workbook.js';
import { useStaff, type TestDesk } from '../support/staff.js';

interface Imported {
  readonly isDone: boolean;
  readonly newCount: number;
  readonly changedCount: number;
  readonly problems: readonly { severity: string; sheet: string; row: number; column: string }[];
  readonly drafts: readonly { id: string; kind: string; slug: string }[];
}

const IMPORT = `mutation ($input: SheetImportInput!) { importSpreadsheet(input: $input) {
  isDone newCount changedCount problems { severity sheet row column } drafts { id kind slug } } }`;

const WORKBOOK = {
  companies: [
    ['slug', 'name', 'country_iso2', 'source_url'],
    ['qq-mining', 'Qq Mining', 'GB', 'https://example.org/company'],
  ],
  listings: [
    ['company_slug', 'exchange_mic', 'segment', 'ticker', 'from_edtf', 'source_url'],
    ['qq-mining', 'XLON', 'AIM', 'QQM', '2019', 'https://example.org/listing'],
  ],
  ownership: [
    ['owner_slug', 'owned_kind', 'owned_slug', 'stake_percent', 'from_edtf', 'is_operator', 'interest_type', 'source_url'],
    ['qq-mining', 'project', 'qq-mine', numberCell(75.5), '2019', 'yes', 'SHAREHOLDING', 'https://example.org/stake'],
  ],
  projects: [
    ['slug', 'name', 'project_kind', 'commodities', 'sector', 'legal_mode', 'ubigeo', 'location_precision', 'source_url'],
    ['qq-mine', 'Qq mine', 'MINE', 'CU|AU', 'MINING_LARGE', 'FORMAL', '030506', 'DISTRICT', 'https://example.org/mine'],
  ],
  project_stages: [
    ['project_slug', 'stage', 'from_edtf', 'source_url'],
    ['qq-mine', 'EXPLORATION', '2019', 'https://example.org/stage'],
  ],
  communities: [
    ['slug', 'name', 'community_kind', 'people', 'ubigeo', 'location_precision', 'source_url'],
    ['qq-community', 'Qq community', 'CAMPESINA', 'Quechua', '030506', 'DISTRICT', 'https://example.org/community'],
  ],
  disputes: [
    ['slug', 'title_en', 'title_es', 'dispute_type', 'sector', 'project_slugs', 'community_slugs', 'start_edtf', 'location_precision', 'source_urls'],
    ['qq-dispute', 'Qq dispute', 'Conflicto Qq', 'SOC', 'MINING_LARGE', 'qq-mine', 'qq-community', '2020-02', 'DISTRICT', 'https://example.org/dispute'],
  ],
  status_history: [
    ['dispute_slug', 'from_edtf', 'status', 'intensity', 'basis_event_slug'],
    ['qq-dispute', '2020-02-03', 'ACTIVE', 'HIGH', 'qq-event'],
  ],
  dispute_actors: [
    ['dispute_slug', 'actor_kind', 'actor_slug', 'function', 'level'],
    ['qq-dispute', 'company', 'qq-mining', 'OPERATOR', 'PRIMARY'],
  ],
  events: [
    ['slug', 'dispute_slug', 'date_edtf', 'event_type', 'title_en', 'deaths', 'company_slugs', 'verification', 'source_url'],
    ['qq-event', 'qq-dispute', '2020-02-03', 'PROTEST_STOPPAGE', '=Qq strike', numberCell(2), 'qq-mining', 'SINGLE', 'https://example.org/event'],
  ],
  news: [
    ['slug', 'headline', 'headline_basis', 'publisher', 'published_edtf', 'url', 'language', 'dispute_slugs', 'source_type'],
    ['qq-news', 'Qq headline', 'page', 'Qq Times', '2020-02-04', 'https://example.org/news', 'en', 'qq-dispute', 'NEWS'],
  ],
}; // prettier-ignore

const AS_PUBLISHED = {
  company: { name: 'Qq Mining', countryIso2: 'GB' },
  project: { stages: [{ stage: 'EXPLORATION' }], holders: [{ company: { slug: 'qq-mining' }, share: 75.5 }] },
  dispute: {
    status: { status: 'ACTIVE' },
    communities: [{ slug: 'qq-community' }],
    events: { nodes: [{ slug: 'qq-event', title: { text: '=Qq strike' }, dead: 2 }] },
  },
  newsItem: { headline: 'Qq headline', disputes: [{ slug: 'qq-dispute' }] },
};

/** A spreadsheet names at most 500 records, and there are more places. */
const FEWER: Readonly<Record<string, string>> = { PLACE: '&text=espinar' };

/** Every list that can be downloaded, by the kind of its records. */
const LISTS = recordKinds.flatMap((kind) =>
  filesOf(kind)
    .filter((file) => file.endsWith('.csv'))
    .map((file) => [kind, file] as const),
);

describe('a workbook of records of several kinds', () => {
  const api = useApi();
  const staff = useStaff(api);
  let [ana, beto]: TestDesk[] = [];
  /** Rows that were read in again, by file. */
  const read = new Map<string, number>();

  beforeAll(async () => {
    [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
  });

  async function send(fileName: string, content: Uint8Array | string, isCheck: boolean): Promise<Imported> {
    const contentBase64 = Buffer.from(content).toString('base64');
    const input = { fileName, contentBase64, isCheck, reason: 'LATE_ADDITION', sentenceEn: 'From a table.' };
    return (await ana!.get<{ importSpreadsheet: Imported }>(IMPORT, { input })).importSpreadsheet;
  }
  const errorsOf = ({ problems }: Imported) => problems.filter(({ severity }) => severity === 'ERROR');

  it('is checked as a whole first: each problem by sheet, row and column', async () => {
    const [head, row] = WORKBOOK.events;
    const wrong = row!.map((cell) => (cell === '2020-02-03' ? '2020-02-30' : cell));
    const sheets = { ...WORKBOOK, events: [head!, row!, wrong.with(0, 'qq-other')] };
    const checked = await send('records.xlsx', makeWorkbook({ sheets }), true);
    expect(errorsOf(checked)).toEqual([
      { severity: 'ERROR', sheet: 'events.csv', row: 3, column: 'date_edtf' },
    ]);
    expect([checked.isDone, checked.drafts]).toEqual([false, []]);
  });

  it('becomes drafts, which another person publishes, and is in the next edition and not in the one before', async () => {
    const imported = await send('records.xlsx', makeWorkbook({ sheets: WORKBOOK }), false);
    expect(errorsOf(imported)).toEqual([]);
    expect([imported.isDone, imported.newCount, imported.changedCount]).toEqual([true, 6, 0]);
    await publishWith(
      ana!,
      beto!,
      imported.drafts.map(({ id }) => id),
    );
    const { version } = await closeNext(api().database.owner);
    const ask = `query ($edition: String) {
      company(slug: "qq-mining", edition: $edition) { name countryIso2 }
      project(slug: "qq-mine", edition: $edition) { stages { stage } holders(on: "2020-02-03") { company { slug } share } }
      dispute(slug: "qq-dispute", edition: $edition) { status { status } communities { slug } events(first: 5) { nodes { slug title { text } dead } } }
      newsItem(slug: "qq-news", edition: $edition) { headline disputes { slug } } }`;
    expect(await api().get(ask, { edition: version })).toEqual(AS_PUBLISHED);
    const { editions } = await api().get<{ editions: { nodes: { version: string }[] } }>(
      '{ editions { nodes { version } } }',
    );
    const older = editions.nodes.find((edition) => edition.version !== version)!.version;
    expect(await api().get(ask, { edition: older })).toEqual({
      company: null,
      project: null,
      dispute: null,
      newsItem: null,
    });
  });

  it.each(LISTS)(
    'goes out again as a list of each kind, which read in again changes nothing: %s, %s',
    async (kind, file) => {
      const answer = await fetch(
        `${api().url}/staff/lists/${file}?kind=${kind}&excel=yes${FEWER[kind] ?? ''}`,
        {
          headers: { cookie: ana!.cookie! },
        },
      );
      expect(answer.status).toBe(200);
      const list = await answer.text();
      const again = await send(file!, list, true);
      expect([errorsOf(again), again.newCount, again.changedCount]).toEqual([[], 0, 0]);
      read.set(file!, (read.get(file!) ?? 0) + list.trim().split('\n').length - 1);
    },
  );

  it('went through all of them', () => {
    for (const file of Object.keys(WORKBOOK))
      expect([file, read.get(`${file}.csv`)]).toEqual([file, expect.any(Number)]);
    expect([...read.values()].reduce((sum, rows) => sum + rows)).toBeGreaterThan(1000);
  });
});
