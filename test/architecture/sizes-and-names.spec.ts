import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { projectRoot } from '#minewatch/config';

const LONGEST_FILE = 250;
const LONGEST_PAGE = 80;
const FORBIDDEN_WORDS = /(^|[-.])(utils?|helpers?|common|manager|base|data(?!-source)|v2|new|misc)([-.]|$)/;

/** Paths of source files, from the project's root. */
function listSources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter((path) => /\.(tsx?|mjs)$/.test(path) && !path.includes('node_modules'));
}

const folders = ['apps', 'libs', 'db', 'test'].filter((folder) => existsSync(join(projectRoot, folder)));
const sources = folders.flatMap(listSources);
const isGenerated = (path: string): boolean =>
  path.startsWith('libs/vocabulary/src/lists/') ||
  ['libs/pages/src/page-documents.ts', 'apps/desk/src/staff-documents.ts'].includes(path);
const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');

describe('the house', () => {
  it('keeps every file short', () => {
    const long = sources
      .filter((path) => !isGenerated(path))
      .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))
      .filter(({ lines }) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it('names files after what they are', () => {
    expect(sources.filter((path) => FORBIDDEN_WORDS.test(basename(path)))).toEqual([]);
    expect(sources.filter((path) => !/^[a-z0-9.-]+$/.test(basename(path)))).toEqual([]);
  });

  it('has no folder at the top that a reader would not expect', () => {
    const expected = ['apps', 'db', 'libs', 'seed-data', 'test'];
    const found = readdirSync(projectRoot, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name)
      .filter((name) => !['node_modules', 'dist', 'coverage'].includes(name));
    expect(found.sort()).toEqual(expected);
  });

  it('gives every lib and app a page of its own, and no more', () => {
    const parts = ['apps', 'libs'].flatMap((folder) =>
      readdirSync(join(projectRoot, folder)).map((name) => join(folder, name, 'README.md')),
    );
    expect(parts.filter((page) => !existsSync(join(projectRoot, page)))).toEqual([]);
    expect(parts.filter((page) => read(page).split('\n').length > LONGEST_PAGE)).toEqual([]);
  });

  it('gives every lib one door', () => {
    const libs = readdirSync(join(projectRoot, 'libs'));
    expect(libs.filter((lib) => !existsSync(join(projectRoot, 'libs', lib, 'src', 'index.ts')))).toEqual([]);
  });

  it('keeps a lib flat and small enough to hold one noun', () => {
    const sizes = readdirSync(join(projectRoot, 'libs')).map((lib) => {
      const files = readdirSync(join(projectRoot, 'libs', lib, 'src'), { withFileTypes: true });
      return { lib, folders: files.filter((file) => file.isDirectory()).map(({ name }) => name) };
    });
    // Pages are grouped by what they show: each has a document and a template.
    const nested = sizes.flatMap(({ lib, folders }) => folders.map((folder) => `${lib}/${folder}`));
    expect(nested.filter((path) => path !== 'vocabulary/lists' && !path.startsWith('pages/'))).toEqual([]);
  });

  it('does not climb three folders in an import', () => {
    expect(sources.filter((path) => /from '(\.\.\/){3}/.test(read(path)))).toEqual([]);
  });

  it('skips no test and silences no rule', () => {
    const marks = [
      /\b(it|test|describe)\.(skip|only|todo)\b/,
      new RegExp('eslint-' + 'disable'),
      /@ts-(ignore|nocheck)/,
    ];
    const marked = sources.filter(
      (path) => !path.includes('architecture') && marks.some((mark) => mark.test(read(path))),
    );
    expect(marked).toEqual([]);
  });
});
