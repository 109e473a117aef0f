/** How much one request may ask; each refusal names the limit and what was found. */
export interface Limits {
  /** Bytes of a request's body or address. */
  readonly bytes: number;
  /** Lexical tokens of a document. */
  readonly tokens: number;
  /** Levels of fields below each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields, those of a fragment counted wherever it is spread. */
  readonly fields: number;
  /** Rows the answer may read, page sizes multiplied through the nesting. */
  readonly cost: number;
}

/** Room for every page of the site and for GraphiQL's look at the schema, with as much again. */
export const DEFAULT_LIMITS: Limits = {
  bytes: 100_000,
  tokens: 5_000,
  depth: 16,
  aliases: 100,
  directives: 100,
  fields: 3_000,
  cost: 20_000,
};
