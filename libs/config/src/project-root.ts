import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The directory of package.json. SQL, GraphQL and data files are read from there, never copied into the build, so the
 * same path holds for the sources and for dist.
 */
export const projectRoot: string = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(directory: string): string {
  if (existsSync(join(directory, 'package.json'))) return directory;
  if (directory === dirname(directory)) throw new Error('No package.json above the program');
  return findRoot(dirname(directory));
}
