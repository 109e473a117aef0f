import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import type { ExampleQuery } from '#minewatch/graphql-http';

const FOLDER = join(projectRoot, 'apps', 'api', 'examples');

/** The questions that the query editor offers: one file each, whose first line is the question. */
export function readExampleQueries(): ExampleQuery[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const query = readFileSync(join(FOLDER, file), 'utf8');
    return { title: query.split('\n', 1)[0]!.replace(/^#\s*/, ''), query };
  });
}
