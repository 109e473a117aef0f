/** A value that differs between two states of a record. */
export interface FieldChange {
  readonly file: string;
  /** Which row of several, in the words of its own columns; null for the row that the record is. */
  readonly row: string | null;
  readonly column: string;
  /** Null where the row was not there; empty where it said nothing. */
  readonly before: string | null;
  /** Null where the row is there no longer. */
  readonly after: string | null;
}
