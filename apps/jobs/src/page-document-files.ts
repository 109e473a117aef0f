import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';

const FOLDER = join(projectRoot, 'libs', 'pages', 'src');

/** The module that is made of the documents. */
export const PAGE_DOCUMENTS = join(FOLDER, 'page-documents.ts');

export interface PageDocumentFiles {
  /** Text of each .graphql file by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** The public schema as committed. */
  readonly schema: string;
}

export function readPageDocuments(): PageDocumentFiles {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));
  return {
    files: new Map(names.sort().map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')])),
    schema: readFileSync(join(projectRoot, 'apps', 'api', 'schema.graphql'), 'utf8'),
  };
}
