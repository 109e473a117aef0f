import { unknownEdition } from '#minewatch/graphql';

/** One SQL statement that gives a single row with a single text. */
export interface ReadStatement {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** Where compiled statements run. */
export interface ReadDatabase {
  /**
   * The text; when `signal` says that nobody waits any more, the work ends and the promise rejects.
   * @param asOf instant whose published rows are read, where the connections look into the past
   */
  query(statement: ReadStatement, signal?: AbortSignal, asOf?: string): Promise<string>;
}

/** Tells which state of the published data an answer rests on. */
export interface DataVersion {
  /** Changes whenever what is public changes; null while that cannot be told, and then nothing is kept. */
  current(): string | null;
}

/** A closed state of the data, which never changes. */
export interface PastEdition {
  /** The name it has for good: `2026-11-final`. */
  readonly name: string;
  /** Its instant, as PostgreSQL reads it, to the microsecond. */
  readonly asOf: string;
  /** Its day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Answers kept under another stamp no longer hold: something had to be taken out of the edition. */
  readonly stamp: string;
}

/** The closed editions, and where they are read. */
export interface PastEditions {
  /** @throws RequestError UNKNOWN_EDITION */
  find(name: string): Promise<PastEdition>;
  readonly database: ReadDatabase;
}

export const NO_EDITIONS: PastEditions = {
  find: (name) => Promise.reject(unknownEdition(name, [])),
  database: { query: () => Promise.reject(new Error('There is no past to read.')) },
};
