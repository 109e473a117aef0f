import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { useApi } from '../support/api.js';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const pages = ['README.md', ...['apps', 'libs', 'db', 'seed-data', 'test'].flatMap(listPages)];

function listPages(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('README.md') && !path.includes('node_modules'))
    .map((path) => join(folder, path));
}

describe('what the README promises', () => {
  const api = useApi();
  const queries = [...read('README.md').matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, query]) => query!);

  it('has three queries for researchers, and each gives an answer', async () => {
    expect(queries).toHaveLength(3);
    for (const query of queries) {
      const answer = await api().get(query);
      expect(Object.values(answer)).not.toContain(null);
    }
  });

  it('names only npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = pages.flatMap((page) =>
      [...read(page).matchAll(/npm (?:run )?([a-z:]+)/g)].map(([, script]) => ({ page, script: script! })),
    );
    const builtIn = ['ci', 'install', 'names', 'packages', 'scripts', 'script', 'forwards', 'run'];
    const unknown = named.filter(({ script }) => !scripts[script] && !builtIn.includes(script));
    expect(unknown).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map(([, link]) =>
        join(dirname(page), link!),
      ),
    );
    expect(links.filter((link) => !existsSync(join(projectRoot, link)))).toEqual([]);
  });
});
