import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderVocabulary } from './render-vocabulary.js';
import { readVocabulary } from './vocabulary-source.js';

const GENERATED = join('libs', 'vocabulary', 'src');
const lists = readVocabulary();

describe('the vocabulary of the code', () => {
  it('is what `npm run generate` makes of seed-data/vocabularies today', () => {
    for (const [path, text] of renderVocabulary(lists)) {
      expect({ path, text: readFileSync(join(GENERATED, path), 'utf8') }).toEqual({ path, text });
    }
  });

  it('has no file left of a list that is gone', () => {
    const rendered = [...renderVocabulary(lists).keys()].filter((path) => path.startsWith('lists/'));
    expect(readdirSync(join(GENERATED, 'lists')).sort()).toEqual(
      rendered.map((path) => path.slice(6)).sort(),
    );
  });
});

describe.each(lists)('seed-data/vocabularies/$name.csv', ({ terms }) => {
  it('has only codes that GraphQL accepts as enum values, each once', () => {
    const codes = terms.map((term) => term.code);
    for (const code of codes) expect(code).toMatch(/^(?!__|TRUE$|FALSE$|NULL$)[A-Z][A-Z0-9_]*$/);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('names every code in both languages, without stray white space', () => {
    for (const { en, es } of terms) {
      expect(en).toMatch(/^\S(.*\S)?$/);
      expect(es).toMatch(/^\S(.*\S)?$/);
    }
  });

  it('ranks by whole numbers or not at all', () => {
    for (const { rank } of terms) expect(rank).toMatch(/^\d*$/);
  });
});
