import type { VNode } from 'preact';
import type { PageName } from './page-addresses.js';
import type { PageDocument } from './page-document.js';
import type { Visit } from './visit.js';

/** What a page says: null instead of it means that there is no such record. */
export interface PageContent {
  readonly title: string;
  readonly description?: string;
  readonly body: VNode;
  readonly hasMap?: boolean;
  /** A result of a search or filter, which search engines need not list. */
  readonly isUnlisted?: boolean;
}

/** The main list of a record's page as a table of plain values, in the words of the schema. */
export interface RecordTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null | undefined)[])[];
}

/** One page of the site: a document asked of the public schema, and a template for the answer. */
export interface Page {
  readonly name: PageName;
  readonly document: string;
  readonly variables: (visit: Visit) => Readonly<Record<string, unknown>>;
  readonly content: (answer: unknown, visit: Visit) => PageContent | null;
  /** Its main list as a table for a file. */
  readonly table?: (answer: unknown) => RecordTable;
}

interface PageParts<Answer, Variables> {
  readonly name: PageName;
  readonly document: PageDocument<Answer, Variables>;
  readonly variables: (visit: Visit) => Variables;
  readonly content: (answer: Answer, visit: Visit) => PageContent | null;
  readonly table?: (answer: Answer) => RecordTable;
}

/** Ties a page's template to the types of its document. */
export function definePage<Answer, Variables extends Readonly<Record<string, unknown>>>(
  parts: PageParts<Answer, Variables>,
): Page {
  const { table } = parts;
  return {
    name: parts.name,
    document: parts.document.text,
    variables: parts.variables,
    content: (answer, visit) => parts.content(answer as Answer, visit),
    ...(table && { table: (answer) => table(answer as Answer) }),
  };
}
