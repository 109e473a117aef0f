import type { Problem } from '#minewatch/record-columns';

/** A row as written: its cells by column, and the line on which it begins. */
export interface WrittenRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file as written, before any cell is understood. */
export interface WrittenFile {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly WrittenRow[];
  /** What kept the file or some of its rows from being read. */
  readonly problems: readonly Problem[];
}
