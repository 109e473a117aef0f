/** Command: writes what the pages ask, with its types, from their documents and the public schema. */
import { writeFileSync } from 'node:fs';
import { PAGE_DOCUMENTS, readPageDocuments } from './page-document-files.js';
import { renderPageDocuments } from './render-page-documents.js';

const { files, schema } = readPageDocuments();
writeFileSync(PAGE_DOCUMENTS, await renderPageDocuments(files, schema));
console.log(`Page documents: ${files.size} files read, written to ${PAGE_DOCUMENTS}`);
