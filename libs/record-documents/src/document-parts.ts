import type { Column, RecordFile, RecordKind } from '#minewatch/record-columns';
import { recordFiles } from '#minewatch/record-descriptions';

/** A file whose rows belong to a record, one or many. */
export interface DocumentPart {
  readonly file: RecordFile;
  /** Whether a record may have any number of rows of it. */
  readonly isMany: boolean;
  /** Column of the table with the record's number. */
  readonly owner: string;
  /** Cells that follow from the record that the rows belong to. */
  readonly implied: (slug: string) => Readonly<Record<string, string>>;
  /** SQL for the order of its rows, whose alias is `b`. */
  readonly order: string;
  /** Columns that tell its rows apart within a record; none for the row that the record is. */
  readonly key: readonly string[];
  /** Columns in which a row stays the same while others of it are changed. */
  readonly lasting: readonly string[];
  /** SQL for which rows of the record they are, where not all. */
  readonly only?: string;
}

const ARRIVAL = 'b.id';
/** The same after a row was taken away and added again. */
const byBeginning = (...then: string[]) => ['b.from_earliest', 'b.from_latest', ...then, 'b.id'].join(', ');

function own(file: string): DocumentPart {
  const implied = (slug: string) => ({ slug });
  return { file: fileOf(file), isMany: false, owner: 'id', implied, order: ARRIVAL, key: [], lasting: [] };
}

/** Rows of a file whose column `dispute_slug` or `project_slug` names the record. */
function belonging(
  file: string,
  ofRecord: string,
  ways: Pick<DocumentPart, 'order' | 'key' | 'lasting'>,
): DocumentPart {
  const implied = (slug: string) => ({ [`${ofRecord}_slug`]: slug });
  return { file: fileOf(file), isMany: true, owner: `${ofRecord}_id`, implied, ...ways };
}

function stakesIn(kind: 'company' | 'project'): DocumentPart {
  const key = ['owner_slug', 'interest_type', 'from_edtf'];
  return {
    ...belonging('ownership.csv', 'owned', {
      order: byBeginning('b.owner_id', 'b.interest_type'),
      key,
      lasting: ['owner_slug'],
    }),
    implied: (slug) => ({ owned_kind: kind, owned_slug: slug }),
  };
}

function citationsOf(kind: RecordKind): DocumentPart {
  const key = ['field', 'source', 'page'];
  return {
    ...belonging('citations.csv', 'record', { order: 'b.field, b.page, b.id', key, lasting: ['field'] }),
    implied: (slug) => ({ record_kind: kind.toLowerCase(), record_slug: slug }),
    // Sources of the record as a whole stand in its own row.
    only: '(b.field is not null or b.page is not null)',
  };
}

/** What documents of each kind are made of: the file of the record first. */
const parts: Readonly<Record<RecordKind, readonly DocumentPart[]>> = {
  COMPANY: [
    own('companies.csv'),
    belonging('listings.csv', 'company', {
      order: byBeginning('b.exchange_mic', 'b.segment', 'b.ticker'),
      key: ['exchange_mic', 'segment', 'ticker', 'from_edtf'],
      lasting: ['exchange_mic'],
    }),
    stakesIn('company'),
  ],
  PROJECT: [
    own('projects.csv'),
    stakesIn('project'),
    belonging('project_stages.csv', 'project', {
      order: byBeginning('b.stage'),
      key: ['stage', 'from_edtf'],
      lasting: ['stage'],
    }),
    belonging('project_relations.csv', 'project', {
      order: 'b.relation, b.other_project_id',
      key: ['relation', 'other_project_slug'],
      lasting: ['other_project_slug'],
    }),
    belonging('lines.geojson', 'project', { order: 'b.part', key: ['part'], lasting: [] }),
  ],
  PLACE: [own('places.csv')],
  PEOPLE: [own('people.csv')],
  COMMUNITY: [own('communities.csv')],
  DISPUTE: [
    own('disputes.csv'),
    belonging('dispute_actors.csv', 'dispute', {
      order: ARRIVAL,
      key: ['actor_kind', 'actor_slug', 'actor_name_en', 'function', 'from_edtf'],
      lasting: ['actor_kind', 'actor_slug'],
    }),
    belonging('status_history.csv', 'dispute', { order: byBeginning(), key: ['from_edtf'], lasting: [] }),
  ],
  EVENT: [own('events.csv')],
  AGREEMENT: [own('agreements.csv')],
  LEGAL_CASE: [own('legal_cases.csv')],
  NEWS: [own('news.csv')],
};

/** Every kind of record, in the order in which they can be loaded. */
export const recordKinds = Object.keys(parts) as RecordKind[];

type DocumentParts = readonly [own: DocumentPart, ...belonging: DocumentPart[]];

const partsOfKind = new Map(
  recordKinds.map((kind): [RecordKind, readonly DocumentPart[]] => [
    kind,
    [...parts[kind], citationsOf(kind)],
  ]),
);

/** The files that a document of a kind is made of, that of the record itself first. */
export function partsOf(kind: RecordKind): DocumentParts {
  return partsOfKind.get(kind) as DocumentParts;
}

/** The columns that a document writes of a part: all but those that follow from the record. */
export function columnsOf({ file, isMany, implied }: DocumentPart): [string, Column][] {
  const left = isMany ? Object.keys(implied('')) : [];
  return Object.entries(file.columns).filter(([name]) => !left.includes(name));
}

function fileOf(name: string): RecordFile {
  const found = recordFiles.find((file) => file.name === name);
  if (!found) throw new Error(`No description of ${name}`);
  return found;
}
