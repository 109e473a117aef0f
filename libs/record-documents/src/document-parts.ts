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
  /** SQL for which rows of the record they are, where not all. */
  readonly only?: string;
}

const ARRIVAL = 'b.id';
const BEGINNING = 'b.from_earliest, b.from_latest, b.id';

function own(file: string): DocumentPart {
  return { file: fileOf(file), isMany: false, owner: 'id', implied: (slug) => ({ slug }), order: ARRIVAL };
}

function belonging(file: string, ownerColumn: string, owner: string, order: string): DocumentPart {
  return { file: fileOf(file), isMany: true, owner, implied: (slug) => ({ [ownerColumn]: slug }), order };
}

function stakesIn(kind: 'company' | 'project'): DocumentPart {
  return {
    ...belonging('ownership.csv', 'owned_slug', 'owned_id', BEGINNING),
    implied: (slug) => ({ owned_kind: kind, owned_slug: slug }),
  };
}

function citationsOf(kind: RecordKind): DocumentPart {
  return {
    ...belonging('citations.csv', 'record_slug', 'record_id', 'b.field, b.page, b.id'),
    implied: (slug) => ({ record_kind: kind.toLowerCase(), record_slug: slug }),
    // Sources of the record as a whole stand in its own row.
    only: '(b.field is not null or b.page is not null)',
  };
}

/** What documents of each kind are made of: the file of the record first. */
const parts: Readonly<Record<RecordKind, readonly DocumentPart[]>> = {
  COMPANY: [
    own('companies.csv'),
    belonging('listings.csv', 'company_slug', 'company_id', BEGINNING),
    stakesIn('company'),
  ],
  PROJECT: [
    own('projects.csv'),
    stakesIn('project'),
    belonging('project_stages.csv', 'project_slug', 'project_id', BEGINNING),
    belonging('project_relations.csv', 'project_slug', 'project_id', ARRIVAL),
    belonging('lines.geojson', 'project_slug', 'project_id', 'b.part'),
  ],
  PLACE: [own('places.csv')],
  PEOPLE: [own('people.csv')],
  COMMUNITY: [own('communities.csv')],
  DISPUTE: [
    own('disputes.csv'),
    belonging('dispute_actors.csv', 'dispute_slug', 'dispute_id', ARRIVAL),
    belonging('status_history.csv', 'dispute_slug', 'dispute_id', BEGINNING),
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
