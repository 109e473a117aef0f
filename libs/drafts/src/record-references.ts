import type { ClientBase } from 'pg';
import type { RecordKind } from '#minewatch/record-columns';

/** A column by which one record says something of another. */
export interface ReferenceColumn {
  readonly table: string;
  readonly column: string;
  /** Column with the record that says it. */
  readonly owner: string;
  /** One row for each pair of records: when both would say the same, one of them goes. */
  readonly isLink?: boolean;
  /** It goes with the record that is named when that is withdrawn. */
  readonly goesAlong?: boolean;
  /** Places are named by their code. */
  readonly isByCode?: boolean;
}

const link = (table: string, column: string, owner: string): ReferenceColumn => ({
  table,
  column,
  owner,
  isLink: true,
});
const byCode = (table: string, column = 'ubigeo'): ReferenceColumn => ({
  table,
  column,
  owner: 'id',
  isByCode: true,
});

/** What others say of a record, by its kind; a test holds this against the foreign keys of the database. */
export const referenceColumns: Readonly<Record<RecordKind, readonly ReferenceColumn[]>> = {
  COMPANY: [
    { table: 'stake', column: 'owner_id', owner: 'owned_id' },
    { table: 'dispute_actor', column: 'company_id', owner: 'dispute_id' },
    link('event_company', 'company_id', 'event_id'),
    link('legal_case_defendant', 'company_id', 'legal_case_id'),
    link('news_company', 'company_id', 'news_item_id'),
  ],
  PROJECT: [
    { table: 'project_relation', column: 'other_project_id', owner: 'project_id' },
    link('dispute_project', 'project_id', 'dispute_id'),
    link('event_project', 'project_id', 'event_id'),
    link('news_project', 'project_id', 'news_item_id'),
  ],
  PLACE: [
    byCode('place', 'parent_ubigeo'),
    byCode('project'),
    byCode('community'),
    byCode('dispute'),
    byCode('event'),
  ],
  PEOPLE: [link('community_people', 'people_id', 'community_id')],
  COMMUNITY: [
    { table: 'dispute_actor', column: 'community_id', owner: 'dispute_id' },
    link('dispute_community', 'community_id', 'dispute_id'),
    link('event_community', 'community_id', 'event_id'),
    link('news_community', 'community_id', 'news_item_id'),
  ],
  DISPUTE: [
    { table: 'event', column: 'dispute_id', owner: 'id' },
    { table: 'agreement', column: 'dispute_id', owner: 'id' },
    { table: 'legal_case', column: 'dispute_id', owner: 'id' },
    link('news_dispute', 'dispute_id', 'news_item_id'),
  ],
  EVENT: [
    { table: 'status_history', column: 'event_id', owner: 'dispute_id' },
    { table: 'agreement', column: 'event_id', owner: 'id' },
    { ...link('news_event', 'event_id', 'news_item_id'), goesAlong: true },
  ],
  AGREEMENT: [],
  LEGAL_CASE: [],
  NEWS: [link('news_event', 'news_item_id', 'event_id')],
};

/** The table with the rows that records of a kind are. */
export const tableOf: Readonly<Record<RecordKind, string>> = {
  COMPANY: 'company',
  PROJECT: 'project',
  PLACE: 'place',
  PEOPLE: 'people',
  COMMUNITY: 'community',
  DISPUTE: 'dispute',
  EVENT: 'event',
  AGREEMENT: 'agreement',
  LEGAL_CASE: 'legal_case',
  NEWS: 'news_item',
};

/** A record that says something of another. */
export interface ReferringRecord {
  readonly id: number;
  readonly kind: RecordKind;
  readonly slug: string;
}

/** The records that say something of a record by a column. */
export async function findReferring(
  client: ClientBase,
  { table, column, owner, isByCode }: ReferenceColumn,
  recordId: number,
): Promise<ReferringRecord[]> {
  const named = isByCode ? '(select ubigeo from place where id = $1)' : '$1';
  const { rows } = await client.query<ReferringRecord & Record<string, unknown>>(
    `select r.id, r.kind, r.slug from record r
     where r.id in (select t.${owner} from ${table} t where t.${column} = ${named}) order by r.kind, r.slug`,
    [recordId],
  );
  return rows;
}
