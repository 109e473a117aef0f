import type { RecordKind } from '#minewatch/record-columns';

/** Rows of one file that belong to a record: cells by column. */
export interface DocumentSection {
  /** `disputes.csv` has the one row that the record is; `status_history.csv` may have many. */
  readonly file: string;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/**
 * A record as a person edits it: its row and the rows that belong to it, as texts in the columns of `seed-data/records`.
 * A column that names the record itself is left out of the rows that belong to it. A section or a column that is not
 * there says nothing; one that is there says all: rows that it does not have are taken away.
 */
export interface RecordDocument {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly sections: readonly DocumentSection[];
}
