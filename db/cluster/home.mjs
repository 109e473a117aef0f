import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from './problem.mjs';
import { chooseServiceUser, runAs } from './service-user.mjs';

/** The port is only part of the socket's file name: each cluster has a socket directory of its own. */
export const PORT = 5432;
/** A socket address holds 104 (macOS) or 108 (Linux) bytes; PostgreSQL's lock file beside it needs five more. */
const SOCKET_PATH_LIMIT = 100;

/**
 * Where a clone's cluster lives.
 * @typedef {object} Home
 * @property {string} directory private (0700) to the user that runs PostgreSQL
 * @property {string} data the PostgreSQL data directory
 * @property {string} log the server's log file
 * @property {import('./service-user.mjs').ServiceUser} user
 */

/**
 * One of a clone's two clusters: the one that holds its data, and the one of its tests.
 * @typedef {object} Cluster
 * @property {string} state directory of its tickets and, where possible, its home
 * @property {boolean} isThrowaway whether its data may be lost in a power cut, and are not worth waiting for the disk
 */

/**
 * @param {string} root the clone's directory
 * @returns {Cluster}
 */
export const productCluster = (root) => ({ state: join(root, '.minewatch'), isThrowaway: false });

/**
 * @param {string} root the clone's directory
 * @returns {Cluster}
 */
export const testCluster = (root) => ({ state: join(root, '.minewatch', 'tests'), isThrowaway: true });

/**
 * The homes a clone's cluster can have, best first: inside the clone, or, when the user who runs PostgreSQL cannot
 * work there (a clone under /root, a Windows drive), where that system keeps such things.
 * @param {Cluster} cluster
 */
function candidateHomes({ state }) {
  const name = createHash('sha256').update(state).digest('hex').slice(0, 12);
  const elsewhere =
    process.getuid?.() === 0
      ? '/var/lib'
      : (process.env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'));
  return [join(state, 'postgres'), join(elsewhere, 'minewatch', name)];
}

/**
 * The home in use, or null when the clone has none yet.
 * @param {Cluster} cluster
 * @returns {Home | null}
 */
export function findHome(cluster) {
  const directory = candidateHomes(cluster).find((candidate) => existsSync(candidate));
  if (!directory) return null;
  const { uid, gid, mode } = lstatSync(directory);
  const self = process.getuid?.() ?? 0;
  if (self !== 0 && uid !== self) {
    throw new Problem(
      `The database in ${directory} belongs to another user (number ${uid}).\n` +
        'Run MineWatch as that user or as root, or use a clone of your own.',
    );
  }
  const user = uid === self ? chooseServiceUser() : { uid, gid };
  if (mode & 0o077 || uid === 0) makePrivate(directory, user);
  return homeIn(directory, user);
}

/**
 * The home in use, made when there is none.
 * @param {Cluster} cluster
 * @returns {Home}
 */
export function openHome(cluster) {
  const found = findHome(cluster);
  if (found) return found;
  const user = chooseServiceUser();
  const candidates = candidateHomes(cluster);
  for (const directory of candidates) if (canLiveIn(directory, user)) return homeIn(directory, user);
  throw new Problem(
    `No place for the database: neither ${candidates.join(' nor ')} can be made private to the user who runs PostgreSQL.\n` +
      'Move the clone to a local disk you own, or set DATABASE_URL to another PostgreSQL server.',
  );
}

/**
 * @param {string} directory
 * @param {Home['user']} user
 * @returns {Home}
 */
const homeIn = (directory, user) => ({
  directory,
  data: join(directory, 'data'),
  log: join(directory, 'server.log'),
  user,
});

/**
 * Tried for real, not guessed from permission bits: mounts and access lists have their own rules.
 * @param {string} directory
 * @param {Home['user']} user
 */
function canLiveIn(directory, user) {
  try {
    mkdirSync(dirname(directory), { recursive: true });
    if (user) chmodSync(dirname(directory), 0o755);
    makePrivate(directory, user);
    const script = 'cd "$1" && : > probe && rm probe';
    if (
      (lstatSync(directory).mode & 0o077) === 0 &&
      runAs(user, '/bin/sh', ['-c', script, 'sh', directory]).ok
    )
      return true;
  } catch {
    // what failed does not matter: the next candidate is tried
  }
  rmSync(directory, { recursive: true, force: true });
  return false;
}

/**
 * @param {string} directory
 * @param {Home['user']} user
 */
export function makePrivate(directory, user) {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  chmodSync(directory, 0o700);
  if (user) chownSync(directory, user.uid, user.gid);
}

/**
 * The private directory of the server's socket: in the home, or, when that path is too long for a socket address, a
 * directory with a random name under the system's temporary files, noted in the home.
 * @param {Home} home
 */
export function socketDirectory(home) {
  const inside = join(home.directory, 'socket');
  if (fits(inside)) return inside;
  const note = join(home.directory, 'socket-directory');
  const noted = existsSync(note) ? readFileSync(note, 'utf8') : '';
  if (noted && isPrivateTo(noted, home)) return noted;
  const parent = fits(join(tmpdir(), 'minewatch-123456')) ? tmpdir() : '/tmp';
  const made = mkdtempSync(join(parent, 'minewatch-'));
  makePrivate(made, home.user);
  writeFileSync(note, made);
  return made;
}

/** @param {string} directory */
const fits = (directory) => Buffer.byteLength(join(directory, `.s.PGSQL.${PORT}`)) <= SOCKET_PATH_LIMIT;

/**
 * @param {string} directory
 * @param {Home} home
 */
function isPrivateTo(directory, home) {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  return (
    !!found?.isDirectory() &&
    (found.mode & 0o077) === 0 &&
    found.uid === (home.user?.uid ?? process.getuid?.())
  );
}
