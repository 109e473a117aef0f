import { spawnSync } from 'node:child_process';
import { Problem } from './problem.mjs';

/**
 * Who runs the PostgreSQL programs: null is the present user, ids are taken when we are root, as PostgreSQL
 * refuses to run as root.
 * @typedef {{ uid: number, gid: number } | null} ServiceUser
 */

/** @returns {ServiceUser} */
export function chooseServiceUser() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const uid = idOf('-u', name);
    const gid = idOf('-g', name);
    if (uid && gid) return { uid, gid };
  }
  throw new Problem(
    'PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody".\n' +
      'Create one (useradd --system postgres) or run MineWatch as an ordinary user.',
  );
}

/**
 * @param {string} flag
 * @param {string} name
 */
function idOf(flag, name) {
  return Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout);
}

/**
 * Runs a program as the service user, away from the caller's directory (which that user may not be able to enter) and
 * from its PG* and locale variables (which would change what PostgreSQL does).
 * @param {ServiceUser} user
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input]
 * @returns {{ ok: boolean, stdout: string, output: string }}
 */
export function runAs(user, program, args, input) {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|HOME$)/.test(name));
  const result = spawnSync(program, args, {
    cwd: '/',
    encoding: 'utf8',
    env: { ...Object.fromEntries(kept), LC_ALL: 'C', HOME: '/' },
    ...(input === undefined ? {} : { input }),
    ...(user ?? {}),
  });
  const output = [result.error?.message, result.stderr, result.stdout].filter(Boolean).join('\n').trim();
  return { ok: result.status === 0, stdout: result.stdout ?? '', output };
}
