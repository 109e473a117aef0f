/** A query that a page asks of the public schema, with the types of its variables and of its answer. */
export interface PageDocument<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never set: it carries the types. */
  readonly types?: { readonly answer: Answer; readonly variables: Variables };
}

/** Runs a query against the public schema and gives its data. @throws {PublicQueryFailed} when the answer has errors */
export type PublicQuery = (
  document: string,
  variables: Readonly<Record<string, unknown>>,
  /** Edition of which it is asked; the present when absent. */
  edition?: string,
) => Promise<unknown>;

/** The public schema gave errors instead of an answer; `code` is the first error's stable code. */
export class PublicQueryFailed extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'PublicQueryFailed';
  }
}

/** Asks one document, typed. */
export async function ask<Answer, Variables extends Readonly<Record<string, unknown>>>(
  query: PublicQuery,
  document: PageDocument<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  return (await query(document.text, variables)) as Answer;
}
