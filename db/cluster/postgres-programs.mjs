import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Problem } from './problem.mjs';

/** The oldest versions with all MineWatch uses: multirange constraints, `unique nulls not distinct`, ST_AsMVT with ids. */
export const OLDEST_POSTGRES = 15;
const OLDEST_POSTGIS = [3, 3];
export const EXTENSIONS = ['postgis', 'pg_trgm', 'unaccent', 'btree_gist'];

/**
 * One installed PostgreSQL server.
 * @typedef {object} Programs
 * @property {string} bin directory of initdb, pg_ctl, postgres and psql
 * @property {number} major
 * @property {string[]} missing extensions it lacks or has in too old a version
 */

/** Directories where the systems put a server's programs, which are seldom on the PATH. */
function candidateDirectories() {
  const asked = process.env.POSTGRES_BIN;
  if (asked) return [asked];
  return [
    ...subdirectories('/usr/lib/postgresql', (version) => [version, 'bin']),
    ...subdirectories('/usr', (name) => (name.startsWith('pgsql-') ? [name, 'bin'] : null)),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((kegs) =>
      subdirectories(kegs, (name) => (/^postgresql(@\d+)?$/.test(name) ? [name, 'bin'] : null)),
    ),
    ...subdirectories('/Applications/Postgres.app/Contents/Versions', (version) => [version, 'bin']),
    ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
    '/usr/local/pgsql/bin',
  ];
}

/**
 * @param {string} parent
 * @param {(name: string) => string[] | null} pathOf
 */
function subdirectories(parent, pathOf) {
  if (!existsSync(parent)) return [];
  return readdirSync(parent).flatMap((name) => {
    const path = pathOf(name);
    return path ? [join(parent, ...path)] : [];
  });
}

/**
 * All PostgreSQL servers of this machine, newest first, those without the extensions included.
 * @returns {Programs[]}
 */
export function findPostgres() {
  /** @type {Map<string, Programs>} */
  const found = new Map();
  for (const bin of candidateDirectories()) {
    const complete = ['initdb', 'pg_ctl', 'postgres', 'psql'].every((program) =>
      existsSync(join(bin, program)),
    );
    const major = complete && !found.has(bin) ? majorOf(bin) : null;
    if (major) found.set(bin, { bin, major, missing: missingExtensions(extensionDirectory(bin, major)) });
  }
  const asked = process.env.POSTGRES_BIN;
  if (asked && found.size === 0) {
    throw new Problem(
      `POSTGRES_BIN is ${asked}, but the programs of a PostgreSQL server (initdb, pg_ctl, postgres, psql) are not there.`,
    );
  }
  return [...found.values()].sort((one, other) => other.major - one.major);
}

/** @param {string} bin */
function majorOf(bin) {
  const { stdout } = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/(\d+)/.exec(stdout ?? '')?.[1]) || null;
}

/**
 * @param {string} bin
 * @param {number} major
 */
function extensionDirectory(bin, major) {
  const { stdout } = spawnSync(join(bin, 'pg_config'), ['--sharedir'], { encoding: 'utf8' });
  return join(stdout?.trim() || `/usr/share/postgresql/${major}`, 'extension');
}

/**
 * Looks at the extension files of this very server: PostGIS is often installed for another version.
 * @param {string} directory
 */
function missingExtensions(directory) {
  return EXTENSIONS.filter((name) => {
    const control = join(directory, `${name}.control`);
    if (!existsSync(control)) return true;
    if (name !== 'postgis') return false;
    const [major = 0, minor = 0] =
      /default_version = '(\d+)\.(\d+)/.exec(readFileSync(control, 'utf8'))?.slice(1).map(Number) ?? [];
    return (
      major < (OLDEST_POSTGIS[0] ?? 0) || (major === OLDEST_POSTGIS[0] && minor < (OLDEST_POSTGIS[1] ?? 0))
    );
  });
}

/**
 * The newest server that can hold MineWatch, or, for data that exist, the one of their version.
 * @param {number} [major]
 */
export function usablePostgres(major) {
  return findPostgres().find(
    (programs) =>
      programs.major >= OLDEST_POSTGRES &&
      programs.missing.length === 0 &&
      (major ?? programs.major) === programs.major,
  );
}
