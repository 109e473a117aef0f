import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { PORT } from './home.mjs';
import { runAs } from './service-user.mjs';

/** @typedef {import('./home.mjs').Home} Home */

/**
 * What a killed server leaves behind stops the next one while its process number is taken: by another process, or by
 * the dead server itself until its parent takes note. Only then is it removed, as PostgreSQL looks there for sessions
 * that still run.
 * @param {Home} home
 * @param {string} socket
 */
export async function clearRemains(home, socket) {
  const pidFile = join(home.data, 'postmaster.pid');
  if (!existsSync(pidFile) || !isNumberTaken(Number.parseInt(readFileSync(pidFile, 'utf8'), 10))) return;
  await endOrphans(home);
  rmSync(pidFile, { force: true });
  for (const name of [`.s.PGSQL.${PORT}`, `.s.PGSQL.${PORT}.lock`])
    rmSync(join(socket, name), { force: true });
}

/** @param {number} pid */
function isNumberTaken(pid) {
  if (!pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Ends the session processes that outlive a killed server and still hold its shared memory.
 * @param {Home} home
 * @returns {Promise<boolean>} whether there were any
 */
export async function endOrphans(home) {
  const script =
    'for p in /proc/[0-9]*; do [ "$(readlink "$p/cwd")" = "$1" ] && echo "${p#/proc/}"; done; true';
  const list = () =>
    runAs(home.user, '/bin/sh', ['-c', script, 'sh', realpathSync(home.data)])
      .stdout.split('\n')
      .filter(Boolean)
      .map(Number);
  const orphans = list();
  for (const signal of /** @type {const} */ (['SIGQUIT', 'SIGKILL'])) {
    for (const pid of list()) process.kill(pid, signal);
    for (let tries = 0; tries < 20 && list().length > 0; tries += 1) await sleep(100);
  }
  return orphans.length > 0;
}
