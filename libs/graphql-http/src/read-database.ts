/** One SQL statement that gives a single row with a single text. */
export interface ReadStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Where compiled statements run. */
export interface ReadDatabase {
  /** The text; when `signal` says that nobody waits any more, the work ends and the promise rejects. */
  query(statement: ReadStatement, signal?: AbortSignal): Promise<string>;
}

/** Tells which state of the published data an answer rests on. */
export interface DataVersion {
  /** Changes whenever what is public changes; null while that cannot be told, and then nothing is kept. */
  current(): string | null;
}
