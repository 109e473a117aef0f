/** Command: writes what the pages and the desk ask, with its types, from their documents and the schemas. */
import { writeFileSync } from 'node:fs';
import { documentSets } from './document-sets.js';
import { renderDocuments } from './render-documents.js';

for (const set of documentSets) {
  const { files, schema } = set.read();
  writeFileSync(set.output, await renderDocuments(set, files, schema));
  console.log(`${files.size} GraphQL documents read, written to ${set.output}`);
}
