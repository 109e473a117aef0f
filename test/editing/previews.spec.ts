import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { aReason, move, publishWith, readDocument, saveDraft, withCells } from '../support/editing.js';
import { openSession, type TestDesk, useStaff } from '../support/staff.js';

/** A record of each kind, the column that changes, and the page that shows it. */
const CHANGES = [
  ['DISPUTE', 'conga', 'summary_en', 'dispute/conga'],
  ['COMPANY', 'glencore', 'legal_name', 'company/glencore'],
  ['PROJECT', 'tintaya', 'name', 'project/tintaya'],
  ['COMMUNITY', 'huisa', 'name', 'community/huisa'],
  ['EVENT', 'espinar-tintaya-2012-20120528', 'title_en', 'dispute/espinar-tintaya-2012'],
] as const;

describe('the preview of a draft', () => {
  const api = useApi();
  const staff = useStaff(api);
  let ana: TestDesk;
  let rosa: TestDesk;
  beforeAll(async () => {
    [ana, rosa] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
  });

  const draftOf = async (kind: string, slug: string, texts: Record<string, string>) => {
    const document = withCells(await readDocument(ana, kind, slug), texts);
    return saveDraft(ana, { kind, slug, document, ...aReason });
  };
  const open = (address: string, cookie?: string) =>
    fetch(api().url + address, { headers: cookie ? { cookie } : {}, redirect: 'manual' });
  const preview = (id: string, language = 'en', cookie = rosa.cookie) =>
    open(`/staff/preview/${id}/${language}`, cookie);

  it.each(CHANGES)('of a %s is the page that is published after it', async (kind, slug, column, page) => {
    const words = `The ${kind} seen before`;
    const { draft, problems } = await draftOf(kind, slug, { [column]: words });
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const before = await storedRows();
    const seen = await preview(draft.id);
    const html = await seen.text();
    expect([seen.status, html.includes('Preview: not published')]).toEqual([200, true]);
    expect(contentOf(html)).toContain(words);
    expect(await (await open(`/en/${page}`)).text()).not.toContain(words);
    expect(await storedRows()).toEqual(before);
    await publishWith(ana, rosa, [draft.id]);
    expect(await published(`/en/${page}`, words)).toEqual(contentOf(html));
  });

  it('is there for records of every kind, also those that stand on the page of another', async () => {
    const { rows } = await api().database.owner.query<{ kind: string; slug: string }>(
      `select distinct on (kind) kind, slug from record r where withdrawn_reason is null and merged_into_id is null
         and not exists (select from agreement a where a.id = r.id and a.dispute_id is null) order by kind, slug`,
    );
    expect(rows.length).toBeGreaterThan(8);
    for (const { kind, slug } of rows) {
      const { draft } = await draftOf(kind, slug, {});
      const seen = await preview(draft.id);
      expect([kind, seen.status, contentOf(await seen.text()).includes('<h1')]).toEqual([kind, 200, true]);
    }
  });

  it('is for staff who are signed in, kept by nobody, listed by no search engine, in both languages', async () => {
    const { draft } = await draftOf('DISPUTE', 'conga', { summary_es: 'Un resumen secreto.' });
    const half = await openSession(api().database, (await staff().signIn('ADMINISTRATOR')).id, false);
    for (const cookie of ['', half, '__Host-minewatch=nonsense']) {
      const refused = await preview(draft.id, 'es', cookie);
      expect(refused.status).toBe(401);
      expect(await refused.text()).not.toContain('secreto');
    }
    const seen = await preview(draft.id, 'es');
    expect(seen.headers.get('cache-control')).toBe('no-store');
    expect(seen.headers.get('x-robots-tag')).toContain('noindex');
    const html = await seen.text();
    expect(html).toContain('Vista previa: no publicado');
    expect(html).toContain('Un resumen secreto.');
    expect(html).toContain('<meta name="robots" content="noindex, nofollow"/>');
    expect(html).not.toMatch(/href="\/es\/[^"]*preview/);
    for (const [id, language] of [
      ['999999', 'en'],
      ['x', 'en'],
      [draft.id, 'qu'],
    ]) {
      expect((await preview(id ?? '', language)).status).toBe(404);
    }
    await move(ana, 'discardDrafts', [draft.id], { reason: 'It was a test.' });
    expect((await preview(draft.id)).status).toBe(410);
  });

  it('says what is to be put right where a draft is at fault', async () => {
    const { draft } = await draftOf('DISPUTE', 'conga', { title_en: '' });
    const seen = await preview(draft.id);
    expect(seen.status).toBe(422);
    expect(contentOf(await seen.text())).toContain('Title, in English');
  });

  it('shows a dispute that is taken away as its address will: merged or withdrawn', async () => {
    const merge = { action: 'MERGE', kind: 'DISPUTE', slug: 'las-bambas-eia-2015', ...aReason };
    const merged = await saveDraft(ana, { ...merge, mergeInto: 'las-bambas-road-corridor' });
    const seen = await preview(merged.draft.id);
    expect([seen.status, contentOf(await seen.text())]).toEqual([200, expect.stringContaining('Las Bambas')]);
    await publishWith(ana, rosa, [merged.draft.id]);
  });

  it('withholds the place that a draft withholds, in the history as well', async () => {
    const { rows } = await api().database.owner.query<{ slug: string; precision: string; lat: string }>(
      `select slug, location_precision as precision, st_y(point)::text as lat from event
       where point is not null and dispute_id is not null order by slug limit 1`,
    );
    const { slug } = rows[0]!;
    const texts = { location_precision: 'WITHHELD', lat: '', lon: '', place: '' };
    const { draft, problems } = await draftOf('EVENT', slug, texts);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const html = await (await preview(draft.id)).text();
    expect(contentOf(html)).not.toContain(rows[0]!.lat.slice(0, 7));
    const { rows: still } = await api().database.owner.query(
      'select from event where slug = $1 and location_precision = $2 and point is not null',
      [slug, rows[0]!.precision],
    );
    expect(still).toHaveLength(1);
  });

  /** What could have stayed: publications, revisions, redactions, reviewed months. */
  async function storedRows() {
    const { rows } = await api().database.owner.query(
      `select (select count(*) from publication) as publications, (select count(*) from revision) as revisions,
         (select count(*) from edition_redaction) as redactions, (select count(*) from editorial.month_review) as reviews,
         (select count(*) from history.dispute) + (select count(*) from history.event) as superseded`,
    );
    return rows[0] as Record<string, number>;
  }

  /** The content of a public page once it shows what was published a moment ago. */
  async function published(address: string, words: string): Promise<string> {
    for (let attempt = 0; ; attempt += 1) {
      const content = contentOf(await (await open(address)).text());
      if (content.includes(words) || attempt === 100) return content;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
});

const contentOf = (html: string): string => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
