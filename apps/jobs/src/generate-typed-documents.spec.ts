import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { documentSets, pageDocuments } from './document-sets.js';
import { renderDocuments } from './render-documents.js';

describe.each(documentSets)('what $folder asks', (set) => {
  const { files, schema } = set.read();

  it('is what `npm run generate` makes of the documents and the schema today', async () => {
    expect(await renderDocuments(set, files, schema)).toBe(readFileSync(set.output, 'utf8'));
  });

  it('fits the schema', () => {
    const all = parse([...files.values()].join('\n'));
    expect(validate(buildSchema(schema), all).map(({ message }) => message)).toEqual([]);
  });
});

describe('a document', () => {
  it('is refused when it asks for a field that the schema does not have', async () => {
    const wrong = new Map([['wrong.graphql', 'query Wrong { nothingOfTheKind }']]);
    const { schema } = pageDocuments.read();
    await expect(renderDocuments(pageDocuments, wrong, schema)).rejects.toThrow('nothingOfTheKind');
  });
});
