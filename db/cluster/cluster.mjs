import { existsSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findHome, openHome, PORT, socketDirectory, stateDirectory } from './home.mjs';
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
/** @typedef {(text: string) => void} Say */

/**
 * Addresses of the three roles; the names are the settings the programs read.
 * @typedef {{ DATABASE_URL: string, DATABASE_STAFF_URL: string, DATABASE_PUBLIC_URL: string }} Addresses
 */

/** @param {string} root */
const locksOf = (root) => join(stateDirectory(root), 'lock');
/** @param {string} root */
const usersOf = (root) => join(stateDirectory(root), 'users');
/** @param {string} root */
const keptMark = (root) => join(stateDirectory(root), 'kept-up');

/**
 * Starts the clone's private PostgreSQL, creating it the first time; harmless when it runs already.
 * @param {string} root the clone's directory
 * @param {Say} say
 * @returns {Promise<{ addresses: Addresses, started: boolean }>}
 */
export function bringUp(root, say) {
  return alone(locksOf(root), say, async () => {
    const home = openHome(root);
    const bin = programsFor(home);
    const wasRunning = runningServer(home) !== null && (await waitUntilReady(home));
    if (!wasRunning) {
      if (!hasCompleteData(home)) forgetPreparation(home);
      createData(home, bin, say);
      await startServer(home, bin);
    }
    prepareServer(home, bin);
    return { addresses: addressesOf(home), started: !wasRunning };
  });
}

/**
 * Says that this process needs the server until it leaves or ends.
 * @param {string} root
 */
export function enter(root) {
  takeTicket(usersOf(root));
}

/**
 * Ends this process's need; the last to leave stops the server, unless `db:up` asked to keep it.
 * @param {string} root
 * @param {Say} say
 */
export function leave(root, say) {
  return alone(locksOf(root), say, () => {
    rmSync(takeTicket(usersOf(root)), { force: true });
    const home = findHome(root);
    if (!home || existsSync(keptMark(root)) || otherHolders(usersOf(root)).length > 0) return;
    if (runningServer(home)) stopServer(home, programsFor(home));
  });
}

/**
 * Keeps the server running after its users left, until `takeDown`.
 * @param {string} root
 */
export const keepUp = (root) => writeFileSync(keptMark(root), '');

/**
 * Stops the server, whoever uses it.
 * @param {string} root
 * @param {Say} say
 * @returns {Promise<boolean>} whether it was running
 */
export function takeDown(root, say) {
  return alone(locksOf(root), say, () => {
    rmSync(keptMark(root), { force: true });
    const home = findHome(root);
    if (!home || !runningServer(home)) return false;
    stopServer(home, programsFor(home));
    return true;
  });
}

/**
 * Stops the server and deletes all its data.
 * @param {string} root
 * @param {Say} say
 */
export function erase(root, say) {
  return alone(locksOf(root), say, () => {
    rmSync(keptMark(root), { force: true });
    const home = findHome(root);
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
 * @param {string} root
 * @returns {{ home: Home | null, pid: number | null, users: number[], kept: boolean, addresses: Addresses | null }}
 */
export function inspect(root) {
  const home = findHome(root);
  const server = home && runningServer(home);
  return {
    home,
    pid: server?.pid ?? null,
    users: otherHolders(usersOf(root)),
    kept: existsSync(keptMark(root)),
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
