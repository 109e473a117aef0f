import { createPool, type DatabaseAddresses } from '#minewatch/database';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import type pg from 'pg';
import { createPerson, openSession } from '../support/staff.js';

/** An update as staff log it, W7: an event, and the status that it gives its dispute. */
export interface Update {
  readonly event: RecordDocument;
  readonly dispute: RecordDocument;
  /** What the limit's statement is given. */
  readonly variables: Readonly<Record<string, string | number>>;
}

/** Approved drafts of updates, and the reviewer's session in which they can be published. */
export interface ApprovedUpdates {
  readonly cookie: string;
  readonly draftIds: readonly (readonly [event: number, dispute: number])[];
}

const DAY = '2026-11-02';
const TITLE = 'A march to the provincial capital';

/** One update for each of so many disputes, or of all where there are fewer. */
export function makeUpdates(addresses: DatabaseAddresses, most: number): Promise<Update[]> {
  return withOwner(addresses, async (client) => {
    const { rows } = await client.query<{ id: number; company: string; source: number; url: string }>(
      `select d.id, c.slug as company, s.id as source, s.url
       from (select id, row_number() over (order by md5(slug)) as turn from dispute where location_precision <> 'WITHHELD') d
       join (select slug, row_number() over (order by id) as turn, count(*) over () as all_of from company) c on c.turn = 1 + d.turn % c.all_of
       join (select id, url, row_number() over (order by id) as turn, count(*) over () as all_of from source where url is not null) s
         on s.turn = 1 + d.turn % s.all_of
       where d.turn <= $1`,
      [most],
    );
    const documents = await readDocuments(
      client,
      'DISPUTE',
      rows.map(({ id }) => id),
    );
    return rows.map(({ id, ...named }) => updateOf(documents.get(id)!, named));
  });
}

function updateOf(
  before: RecordDocument,
  { company, source, url }: { company: string; source: number; url: string },
): Update {
  const slug = `${before.slug.slice(0, 90)}-march`;
  const event: RecordDocument = {
    kind: 'EVENT',
    slug,
    sections: [
      {
        file: 'events.csv',
        rows: [
          {
            slug,
            dispute_slug: before.slug,
            date_edtf: DAY,
            event_type: 'PROTEST_MARCH',
            title_en: TITLE,
            title_es: TITLE,
            injured: '2',
            company_slugs: company,
            source_url: url,
            verification: 'SINGLE',
            confidence: 'MEDIUM',
          },
        ],
      },
    ],
  };
  const status = {
    from_edtf: DAY,
    status: 'ACTIVE',
    phase: 'DIALOGUE',
    intensity: 'LOW',
    basis_event_slug: slug,
  };
  const row = { ...status, note_en: TITLE, note_es: TITLE, confidence: 'HIGH' };
  const dispute = withRow(before, 'status_history.csv', row);
  const variables = {
    slug: `${slug}-{number}`,
    dispute: before.slug,
    day: DAY,
    title: TITLE,
    company,
    source,
    event: JSON.stringify(event),
    document: JSON.stringify(dispute),
  };
  return { event, dispute, variables };
}

function withRow(document: RecordDocument, file: string, row: Record<string, string>): RecordDocument {
  const others = document.sections.filter((section) => section.file !== file);
  const rows = document.sections.find((section) => section.file === file)?.rows ?? [];
  return { ...document, sections: [...others, { file, rows: [...rows, row] }] };
}

/** Drafts of updates as if one person had written and another approved them. */
export function approveUpdates(
  addresses: DatabaseAddresses,
  updates: readonly Update[],
): Promise<ApprovedUpdates> {
  return withOwner(addresses, async (client, pool) => {
    const [author, reviewer] = [
      await createPerson({ owner: pool }, 'EDITOR'),
      await createPerson({ owner: pool }, 'REVIEWER'),
    ];
    const cookie = await openSession({ owner: pool }, reviewer.id);
    const events = await writeDrafts(
      client,
      updates.map(({ event }) => event),
      author.id,
    );
    const disputes = await writeDrafts(
      client,
      updates.map(({ dispute }) => dispute),
      author.id,
    );
    await client.query(`update editorial.draft set state = 'IN_REVIEW'`);
    await client.query(`update editorial.draft set state = 'APPROVED', reviewer_id = $1`, [reviewer.id]);
    return { cookie, draftIds: events.map((event, index) => [event, disputes[index]!] as const) };
  });
}

async function writeDrafts(
  client: pg.ClientBase,
  documents: readonly RecordDocument[],
  author: number,
): Promise<number[]> {
  const { rows } = await client.query<{ id: number }>(
    `insert into editorial.draft (record_id, record_kind, slug, reason, sentence_en, content, author_id, saved_by)
     select r.id, g.content ->> 'kind', g.content ->> 'slug', 'REAL_CHANGE', $2, g.content, $3, $3
     from json_array_elements($1) with ordinality g (content, position)
     left join record r on r.kind = g.content ->> 'kind' and r.slug = g.content ->> 'slug'
     order by g.position returning id`,
    [JSON.stringify(documents), TITLE, author],
  );
  return rows.map(({ id }) => id);
}

async function withOwner<T>(
  addresses: DatabaseAddresses,
  work: (client: pg.ClientBase, pool: pg.Pool) => Promise<T>,
): Promise<T> {
  const pool = createPool('owner', addresses, { max: 2 });
  const client = await pool.connect();
  try {
    return await work(client, pool);
  } finally {
    client.release();
    await pool.end();
  }
}
