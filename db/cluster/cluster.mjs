import { existsSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findHome, openHome, PORT, socketDirectory } from './home.mjs';
import { OLDEST_POSTGRES, usablePostgres } from './postgres-programs.mjs';
import { DATABASE, forgetPreparation, prepareServer } from './preparation.mjs';
import { Problem } from './problem.mjs';
import {
  createData,
  hasCompleteData,
  runningServer,
  startServer,
  stopServer,
  waitUntilReady,
} from './server.mjs';
import { alone, otherHolders, takeTicket } from './tickets.mjs';

/** @typedef {import('./home.mjs').Home} Home */
/** @typedef {import('./home.mjs').Cluster} Cluster */
/** @typedef {(text: string) => void} Say */

/**
 * Addresses of the three roles; the names are the settings the programs read.
 * @typedef {{ DATABASE_URL: string, DATABASE_STAFF_URL: string, DATABASE_PUBLIC_URL: string }} Addresses
 */

/** @param {Cluster} cluster */
const locksOf = (cluster) => join(cluster.state, 'lock');
/** @param {Cluster} cluster */
const usersOf = (cluster) => join(cluster.state, 'users');
/** @param {Cluster} cluster */
const keptMark = (cluster) => join(cluster.state, 'kept-up');

/**
 * Starts the clone's private PostgreSQL, creating it the first time; harmless when it runs already.
 * @param {Cluster} cluster
 * @param {Say} say
 * @returns {Promise<{ addresses: Addresses, started: boolean }>}
 */
export function bringUp(cluster, say) {
  return alone(locksOf(cluster), say, async () => {
    const home = openHome(cluster);
    if (cluster.isThrowaway) forgetKilledServer(home, say);
    const bin = programsFor(home);
    const wasRunning = runningServer(home) !== null && (await waitUntilReady(home));
    if (!wasRunning) {
      if (!hasCompleteData(home)) forgetPreparation(home);
      createData(home, bin, say, cluster.isThrowaway);
      await startServer(home, bin, cluster.isThrowaway);
    }
    prepareServer(home, bin);
    return { addresses: addressesOf(home), started: !wasRunning };
  });
}

/**
 * A server that does not wait for the disk may lose more than its last transactions when it is killed: its data are then
 * made anew.
 * @param {Home} home
 * @param {Say} say
 */
function forgetKilledServer(home, say) {
  if (!existsSync(join(home.data, 'postmaster.pid')) || runningServer(home)) return;
  say('the tests of before were killed: their database is made anew');
  rmSync(home.data, { recursive: true, force: true });
}

/**
 * Says that this process needs the server until it leaves or ends.
 * @param {Cluster} cluster
 */
export function enter(cluster) {
  takeTicket(usersOf(cluster));
}

/**
 * Ends this process's need; the last to leave stops the server, unless `db:up` asked to keep it.
 * @param {Cluster} cluster
 * @param {Say} say
 */
export function leave(cluster, say) {
  return alone(locksOf(cluster), say, () => {
    rmSync(takeTicket(usersOf(cluster)), { force: true });
    const home = findHome(cluster);
    if (!home || existsSync(keptMark(cluster)) || otherHolders(usersOf(cluster)).length > 0) return;
    if (runningServer(home)) stopServer(home, programsFor(home));
  });
}

/**
 * Keeps the server running after its users left, until `takeDown`.
 * @param {Cluster} cluster
 */
export const keepUp = (cluster) => writeFileSync(keptMark(cluster), '');

/**
 * Stops the server, whoever uses it.
 * @param {Cluster} cluster
 * @param {Say} say
 * @returns {Promise<boolean>} whether it was running
 */
export function takeDown(cluster, say) {
  return alone(locksOf(cluster), say, () => {
    rmSync(keptMark(cluster), { force: true });
    const home = findHome(cluster);
    if (!home || !runningServer(home)) return false;
    stopServer(home, programsFor(home));
    return true;
  });
}

/**
 * Stops the server and deletes all its data.
 * @param {Cluster} cluster
 * @param {Say} say
 */
export function erase(cluster, say) {
  return alone(locksOf(cluster), say, () => {
    rmSync(keptMark(cluster), { force: true });
    const home = findHome(cluster);
    if (!home) return;
    if (runningServer(home)) stopServer(home, programsFor(home));
    rmSync(socketDirectory(home), { recursive: true, force: true });
    rmSync(home.directory, { recursive: true, force: true });
    removeWhenEmpty(dirname(home.directory));
  });
}

/** @param {string} directory */
function removeWhenEmpty(directory) {
  try {
    rmdirSync(directory);
  } catch {
    // other clones keep their databases beside ours
  }
}

/**
 * @param {Cluster} cluster
 * @returns {{ home: Home | null, pid: number | null, users: number[], kept: boolean, addresses: Addresses | null }}
 */
export function inspect(cluster) {
  const home = findHome(cluster);
  const server = home && runningServer(home);
  return {
    home,
    pid: server?.pid ?? null,
    users: otherHolders(usersOf(cluster)),
    kept: existsSync(keptMark(cluster)),
    addresses: home && server ? addressesOf(home) : null,
  };
}

/** @param {Home} home */
function addressesOf(home) {
  return {
    DATABASE_URL: addressOf(home, 'minewatch_owner'),
    DATABASE_STAFF_URL: addressOf(home, 'minewatch_staff'),
    DATABASE_PUBLIC_URL: addressOf(home, 'minewatch_public'),
  };
}

/**
 * @param {Home} home
 * @param {string} role
 */
const addressOf = (home, role) =>
  `postgresql://${role}@/${DATABASE}?host=${encodeURIComponent(socketDirectory(home))}&port=${PORT}`;

/**
 * The directory of the programs that can run this home's data.
 * @param {Home} home
 */
function programsFor(home) {
  const versionFile = join(home.data, 'PG_VERSION');
  const major = existsSync(versionFile) ? Number(readFileSync(versionFile, 'utf8')) : undefined;
  const programs = usablePostgres(major);
  if (programs) return programs.bin;
  throw new Problem(
    major
      ? `The database in ${home.data} was made by PostgreSQL ${major}, which is not installed here (with PostGIS).\n` +
          `Install postgresql-${major} and its PostGIS, or start afresh with: npm run db:reset`
      : `PostgreSQL ${OLDEST_POSTGRES} or newer with PostGIS 3.3 or newer was not found on this machine.`,
  );
}
