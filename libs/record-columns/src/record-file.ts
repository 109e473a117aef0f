import type { ClientBase } from 'pg';
import type { InEachLanguage } from '#minewatch/shared';
import type { ListName } from '#minewatch/vocabulary';
import type { KnownPlaces } from './known-places.js';
import type { Finding } from './problem.js';

/** The kinds of `published.record`. */
export type RecordKind =
  | 'COMPANY'
  | 'PROJECT'
  | 'PLACE'
  | 'PEOPLE'
  | 'COMMUNITY'
  | 'DISPUTE'
  | 'EVENT'
  | 'AGREEMENT'
  | 'LEGAL_CASE'
  | 'NEWS';

/** Another record by its slug; loading puts its id in its place. */
export class RecordReference {
  constructor(
    readonly kind: RecordKind,
    readonly slug: string,
    /** Column that names it, for the report. */
    readonly column: string,
  ) {}

  get key(): string {
    return `${this.kind} ${this.slug}`;
  }
}

/** A source by its address or, where it has none, its label; loading puts its id in its place. */
export class SourceReference {
  constructor(readonly key: string) {}
}

/** An actor of a dispute by what it is called there; loading finds its row, once the actors are loaded. */
export class ActorReference {
  constructor(
    readonly dispute: RecordReference,
    /** As written: `mmg`, `mmg:OWNER`, `mmg:OWNER@2014-07-31`. */
    readonly text: string,
    /** Column that names it, for the report. */
    readonly column: string,
  ) {}
}

/** A value on its way to a column of the database; a geometry is GeoJSON text. */
export type Value =
  string | number | boolean | null | readonly string[] | RecordReference | SourceReference | ActorReference;

/** Values by the column of the database. */
export type Values = Readonly<Record<string, Value>>;

/** A table that rows are loaded into. */
export interface TargetTable {
  readonly name: string;
  /** Columns by which a row is found again: a unique constraint of the table. */
  readonly key: readonly string[];
  /** Column with the record that the rows belong to; the file's list is then the whole list of that record. */
  readonly listOf?: string;
  /** SQL condition on the rows of that list that the file may take away; absent: all. */
  readonly replaces?: string;
  /** Rows are only added, never changed or taken away. */
  readonly isOnlyAddedTo?: boolean;
  /** Rows must be there already and are only changed. */
  readonly isOnlyChanged?: boolean;
  /** Rows of other tables rest on its rows, which are taken away after those are changed. */
  readonly isRestedOn?: boolean;
}

/** A row of a second table: one entry of a list, or a record that a cell implies. */
export interface Item {
  readonly table: TargetTable;
  readonly values: Values;
}

/** A list that a row gives as a whole, perhaps an empty one. */
export interface ItemList {
  /** Column of the file. */
  readonly column: string;
  readonly table: TargetTable;
  readonly items: readonly Values[];
}

/** A record that needs no file of its own because a cell names it: a people. */
export interface ImpliedRecord extends Item {
  readonly reference: RecordReference;
}

/** What a row says about a source that it cites or is about. */
export interface SourceFacts {
  readonly key: string;
  readonly url: string | null;
  readonly label: string | null;
  readonly sourceType?: string;
  readonly sourceScale?: string;
  readonly publisher?: string;
  readonly title?: string;
  /** Whether the row rests on it; else it only tells more about a source that another row may cite. */
  readonly isCited: boolean;
}

/** What a cell or a rule gives: values for the row's table, rows of other tables, sources, and what is wrong. */
export interface Reading {
  readonly values?: Values;
  readonly lists?: readonly ItemList[];
  readonly implied?: readonly ImpliedRecord[];
  readonly sources?: readonly SourceFacts[];
  readonly findings?: readonly Finding[];
}

/** A cell while it is read: its text, the column it stands in, and its row. */
export interface Cell {
  readonly text: string;
  readonly column: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly places: KnownPlaces;
}

/** What a form offers for a column. */
export type FormKind =
  | 'TEXT'
  | 'LONG_TEXT'
  | 'CODE'
  | 'CODES'
  | 'DATE'
  | 'REFERENCE'
  | 'REFERENCES'
  | 'NUMBER'
  | 'YES_NO'
  | 'LATITUDE'
  | 'LONGITUDE'
  | 'URL'
  | 'SOURCES'
  | 'SOURCE'
  | 'GEOMETRY'
  | 'CHOICE'
  | 'ENTRIES';

/** How a form asks for a column. */
export interface ColumnForm {
  readonly kind: FormKind;
  /** Vocabulary list of a CODE or CODES. */
  readonly codeList?: ListName;
  /** Vocabulary lists of the parts of each of some ENTRIES, which colons separate: `DEATH:VISIBLE:DOCUMENTED`. */
  readonly partLists?: readonly ListName[];
  /** Each of some ENTRIES may have a date after `@`. */
  readonly isDated?: boolean;
  /** Kinds of records that a REFERENCE or REFERENCES may name. */
  readonly recordKinds?: readonly RecordKind[];
  /** Column that says which of several kinds of records a REFERENCE names, by the word in it. */
  readonly kindColumn?: string;
  /** Words of a CHOICE. */
  readonly choices?: readonly string[];
  /** It follows from other columns: shown, not asked for. */
  readonly isDerived?: boolean;
}

/** A column of a file: what it must hold, where that goes, and how it is written from there. */
export interface Column {
  /** The file must have the column, and each row a value in it. */
  readonly isRequired: boolean;
  readonly read: (cell: Cell) => Reading;
  /**
   * The way back: SQL for the text of the cell, null for an empty one.
   *
   * @param row alias of the row of the file's table
   * @param name name of the column in the file
   */
  readonly write: (row: string, name: string) => string;
  readonly form: ColumnForm;
  /** Table with the entries of the cell, where it is a list with rows of its own. */
  readonly list?: TargetTable;
  /** The database keeps the entries of the list, not their order. */
  readonly isUnordered?: boolean;
}

/** A row as read: ready to be checked against others and loaded. */
export interface RecordRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  readonly reference: RecordReference | null;
  readonly values: Readonly<Record<string, Value>>;
  readonly lists: readonly ItemList[];
  readonly implied: readonly ImpliedRecord[];
  readonly sources: readonly SourceFacts[];
}

/** A rule over the cells and values of one row: checks them, or joins several into one value. */
export type RowRule = (row: Pick<RecordRow, 'cells' | 'values'>, places: KnownPlaces) => Reading;

/** A finding about a row found by comparing rows. */
export interface RowFinding {
  readonly row: RecordRow;
  readonly finding: Finding;
}

/**
 * A rule over all rows of a file and what the database holds already.
 *
 * @param replaced keys of records (`PROJECT tintaya`) all of whose rows are given: what the database holds of them goes
 */
export type FileRule = (
  rows: readonly RecordRow[],
  client: ClientBase,
  replaced: ReadonlySet<string>,
) => Promise<readonly RowFinding[]>;

/** A kind of file: its columns and the table its rows go to. The one description that reading, checking and loading follow. */
export interface RecordFile {
  /** `companies.csv` */
  readonly name: string;
  /** What its rows are called in the report. */
  readonly title: InEachLanguage;
  /** Kind of the records that the rows are, where they have a slug of their own. */
  readonly kind?: RecordKind;
  /** Absent for a file that only informs the loading of others. */
  readonly table?: TargetTable;
  /** The codes that everything else is written in: loaded before all else. */
  readonly isVocabulary?: boolean;
  /** Its column `host` lists hosts that carry copies of what others published. */
  readonly listsCopyHosts?: boolean;
  /** Column by whose texts the rows are put in order, where some must be loaded before others. */
  readonly loadedInOrderOf?: string;
  /** Columns without a description are passed over: files of others carry more than is needed. */
  readonly hasOtherColumns?: boolean;
  readonly columns: Readonly<Record<string, Column>>;
  readonly rowRules?: readonly RowRule[];
  readonly fileRules?: readonly FileRule[];
}
