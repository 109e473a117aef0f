import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { PAGE_DOCUMENTS, readPageDocuments } from './page-document-files.js';
import { renderPageDocuments } from './render-page-documents.js';

const { files, schema } = readPageDocuments();

describe('what the pages ask', () => {
  it('is what `npm run generate` makes of the documents and the public schema today', async () => {
    expect(await renderPageDocuments(files, schema)).toBe(readFileSync(PAGE_DOCUMENTS, 'utf8'));
  });

  it('fits the public schema', () => {
    const all = parse([...files.values()].join('\n'));
    expect(validate(buildSchema(schema), all).map(({ message }) => message)).toEqual([]);
  });

  it('is refused when it asks for a field that the schema does not have', async () => {
    const wrong = new Map([['wrong.graphql', 'query Wrong { nothingOfTheKind }']]);
    await expect(renderPageDocuments(wrong, schema)).rejects.toThrow('nothingOfTheKind');
  });
});
