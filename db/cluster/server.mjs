import {
  existsSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  chownSync,
} from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makePrivate, PORT, socketDirectory } from './home.mjs';
import { Problem } from './problem.mjs';
import { clearRemains, endOrphans } from './remains.mjs';
import { startOfProcess, worksIn } from './running-process.mjs';
import { ACCESS_RULES, serverSettings } from './server-settings.mjs';
import { runAs } from './service-user.mjs';

/** @typedef {import('./home.mjs').Home} Home */
/** @typedef {(text: string) => void} Say */

const START_TIMEOUT_S = 60;
const DYING_MS = 1_000;
const LOG_LIMIT_BYTES = 10 * 1024 ** 2;

/**
 * The living server of this home. A pid file left by a killed server is told apart from a running one even when
 * the system has given its number to another process.
 * @param {Home} home
 * @returns {{ pid: number, ready: boolean } | null}
 */
export function runningServer(home) {
  const lines = readOr(join(home.data, 'postmaster.pid'), '').split('\n');
  const pid = Number(lines[0]);
  if (!pid || startOfProcess(pid) === null) return null;
  if (!worksIn(pid, home.data) && !worksIn(pid, realpathSync(home.data))) return null;
  return { pid, ready: lines[7]?.trim() === 'ready' };
}

/**
 * Makes the data directory under another name and renames it when complete, so that an interrupted attempt never
 * looks like a database.
 * @param {Home} home
 * @param {string} bin
 * @param {Say} say
 * @param {boolean} isThrowaway
 */
export function createData(home, bin, say, isThrowaway) {
  for (const name of readdirSync(home.directory)) {
    if (name.startsWith('data.making')) rmSync(join(home.directory, name), { recursive: true, force: true });
  }
  if (hasCompleteData(home)) return;
  if (existsSync(home.data)) setAside(home, say);
  say(`creating a PostgreSQL database in ${home.directory}`);
  const making = join(home.directory, 'data.making');
  const locale = usableLocale(home);
  const made = runAs(home.user, join(bin, 'initdb'), [
    ...[
      '--pgdata',
      making,
      ...(isThrowaway ? ['--no-sync'] : []),
      '--username',
      'postgres',
      '--auth',
      'trust',
      '--encoding',
      'UTF8',
      '--data-checksums',
    ],
    // The order of the C collation never changes with the system's libraries: indexes stay right after an upgrade.
    ...[
      '--lc-collate',
      'C',
      '--lc-ctype',
      locale,
      '--lc-messages',
      'C',
      '--lc-monetary',
      'C',
      '--lc-numeric',
      'C',
      '--lc-time',
      'C',
    ],
  ]);
  if (!made.ok) throw new Problem(`PostgreSQL could not create its data directory:\n${made.output}`);
  renameSync(making, home.data);
}

/** @param {Home} home */
export const hasCompleteData = (home) =>
  existsSync(join(home.data, 'PG_VERSION')) && existsSync(join(home.data, 'global', 'pg_control'));

/**
 * @param {Home} home
 * @param {Say} say
 */
function setAside(home, say) {
  const aside = `${home.data}.incomplete-${Date.now()}`;
  renameSync(home.data, aside);
  say(`the data directory was incomplete; it is kept as ${aside} and a new one is made`);
}

/** @param {Home} home */
function usableLocale(home) {
  const known = runAs(home.user, 'locale', ['-a']).stdout.split('\n');
  return ['C.UTF-8', 'C.utf8', 'en_US.UTF-8', 'en_US.utf8'].find((name) => known.includes(name)) ?? 'C';
}

/**
 * @param {Home} home
 * @param {string} bin
 * @param {boolean} isThrowaway
 */
export async function startServer(home, bin, isThrowaway) {
  const socket = socketDirectory(home);
  makePrivate(socket, home.user);
  await clearRemains(home, socket);
  writeFor(home, join(home.data, 'postgresql.conf'), serverSettings(socket, isThrowaway));
  writeFor(home, join(home.data, 'pg_hba.conf'), ACCESS_RULES);
  const own = join(home.data, 'local.conf');
  if (!existsSync(own))
    writeFor(home, own, '# Your own settings: they come after those of postgresql.conf.\n');
  if (existsSync(home.log) && statSync(home.log).size > LOG_LIMIT_BYTES) truncateSync(home.log);
  const start = () =>
    runAs(home.user, join(bin, 'pg_ctl'), [
      ...[
        'start',
        '--pgdata',
        home.data,
        '--log',
        home.log,
        '--wait',
        '--timeout',
        String(START_TIMEOUT_S),
        '--silent',
      ],
    ]);
  let started = start();
  if (!started.ok && (await endOrphans(home))) started = start();
  if (!started.ok) {
    // A server killed this instant still holds its socket.
    await sleep(DYING_MS);
    started = start();
  }
  if (started.ok) return;
  const log = readOr(home.log, '').trimEnd().split('\n').slice(-15).join('\n');
  throw new Problem(`PostgreSQL did not start. The end of ${home.log}:\n${log || started.output}`);
}

/**
 * Waits while the server starts, or ends: a killed one looks alive for a moment.
 * @param {Home} home
 * @returns {Promise<boolean>} whether it runs
 */
export async function waitUntilReady(home) {
  const deadline = Date.now() + START_TIMEOUT_S * 1000;
  while (Date.now() < deadline) {
    const server = runningServer(home);
    if (!server) return false;
    if (server.ready && (await answers(socketDirectory(home)))) return true;
    await sleep(100);
  }
  throw new Problem(`PostgreSQL has been starting for a minute. See ${home.log}.`);
}

/**
 * @param {string} socket
 * @returns {Promise<boolean>}
 */
function answers(socket) {
  return new Promise((done) => {
    const connection = connect(join(socket, `.s.PGSQL.${PORT}`));
    connection.on('connect', () => (connection.destroy(), done(true)));
    connection.on('error', () => done(false));
  });
}

/**
 * @param {Home} home
 * @param {string} bin
 */
export function stopServer(home, bin) {
  const stopped = runAs(home.user, join(bin, 'pg_ctl'), [
    'stop',
    '--pgdata',
    home.data,
    '--mode',
    'fast',
    '--wait',
    '--silent',
  ]);
  if (!stopped.ok && runningServer(home)) throw new Problem(`PostgreSQL did not stop:\n${stopped.output}`);
}

/**
 * @param {Home} home
 * @param {string} path
 * @param {string} text
 */
function writeFor(home, path, text) {
  writeFileSync(path, text, { mode: 0o600 });
  if (home.user) chownSync(path, home.user.uid, home.user.gid);
}

/**
 * @param {string} path
 * @param {string} otherwise
 */
function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return otherwise;
  }
}
