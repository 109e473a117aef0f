import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';

interface DocumentFiles {
  /** Text of each .graphql file by its name. */
  readonly files: ReadonlyMap<string, string>;
  /** The schema as committed. */
  readonly schema: string;
}

/** GraphQL documents of one program, and the module that is made of them. */
export class DocumentSet {
  /** Path of the module. */
  readonly output: string;

  constructor(
    /** Folder of the documents, from the project's root. */
    readonly folder: string,
    module: string,
    /** Name of the schema's file in apps/api. */
    readonly schemaFile: string,
    /** The type of a document, and the module that declares it. */
    readonly type: { readonly name: string; readonly from: string },
  ) {
    this.output = join(projectRoot, folder, module);
  }

  read(): DocumentFiles {
    const folder = join(projectRoot, this.folder);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const documents = names.filter((name) => name.endsWith('.graphql')).sort();
    return {
      files: new Map(documents.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
      schema: readFileSync(join(projectRoot, 'apps', 'api', this.schemaFile), 'utf8'),
    };
  }
}

export const pageDocuments = new DocumentSet('libs/pages/src', 'page-documents.ts', 'schema.graphql', {
  name: 'PageDocument',
  from: './frame/page-document.js',
});

const deskDocuments = new DocumentSet('apps/desk/src', 'staff-documents.ts', 'staff.graphql', {
  name: 'StaffDocument',
  from: './frame/staff-document.js',
});

export const documentSets = [pageDocuments, deskDocuments];
