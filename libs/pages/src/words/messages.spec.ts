import { LANGUAGES } from '#minewatch/shared';
import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGES } from './messages.js';

type Wording = string | ((...parts: string[]) => string);

/** Every wording by its path, "map.legend". */
function listWordings(group: object, path: readonly string[] = []): [string, Wording][] {
  return Object.entries(group).flatMap(([key, value]: [string, Wording | object]) =>
    typeof value === 'object'
      ? listWordings(value, [...path, key])
      : [[[...path, key].join('.'), value] as [string, Wording]],
  );
}

const WORDINGS = new Map(LANGUAGES.map((language) => [language, new Map(listWordings(MESSAGES[language]))]));
const english = WORDINGS.get('en') ?? new Map<string, Wording>();
const spanish = WORDINGS.get('es') ?? new Map<string, Wording>();

/** Wordings that are rightly the same in both languages. */
const SHARED = ['site.name', 'list.no', 'text.unquoted.PAGE', 'editionPage.kilobytes'];

const sample = (wording: Wording | undefined): string =>
  typeof wording === 'function' ? wording('«1»', '«2»', '«3»') : String(wording);

describe('the wording of the pages', () => {
  it('has the same keys in each language', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leaves nothing untranslated', () => {
    const same = [...english].filter(([key, wording]) => sample(wording) === sample(spanish.get(key)));
    expect(same.map(([key]) => key).filter((key) => !SHARED.includes(key))).toEqual([]);
  });

  it('puts the same facts into each sentence', () => {
    for (const [key, wording] of english) {
      const parts = (text: string) => [...text.matchAll(/«\d»|\{\w+\}/g)].map(([part]) => part).sort();
      expect({ key, parts: parts(sample(spanish.get(key))) }).toEqual({ key, parts: parts(sample(wording)) });
    }
  });

  it('is used, all of it', () => {
    const pages = join(import.meta.dirname, '..');
    const code = readdirSync(pages, { recursive: true, encoding: 'utf8' })
      .filter(
        (name) => /\.tsx?$/.test(name) && !/messages|\.spec\./.test(name) && name !== 'page-documents.ts',
      )
      .map((name) => readFileSync(join(pages, name), 'utf8'))
      .join('\n');
    const isUsed = (key: string) => {
      const [last = '', group = ''] = key.split('.').reverse();
      const byName = new RegExp(`\\b${last}\\b`).test(code);
      const byGroup = new RegExp(`\\.${group}\\b`).test(code) || group === 'counted';
      return byName || byGroup;
    };
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});
