import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { root, say, SIGNALS } from './programs.mjs';

const FOLLOW_PARENT = fileURLToPath(new URL('./follow-parent.mjs', import.meta.url));

/** One Ctrl+C arrives twice, from the terminal and from npm. */
const SAME_WISH_MS = 1_000;

/**
 * A long-running program beside us.
 * @typedef {object} Service
 * @property {(signal: NodeJS.Signals) => void} send
 * @property {() => boolean} hasEnded
 * @property {Promise<number>} ended its exit code
 */

/**
 * Starts a JavaScript program in a process group of its own: Ctrl+C reaches only us, who tell each program once.
 * @param {string[]} args script and arguments, from the clone's directory
 * @param {NodeJS.ProcessEnv} env
 * @returns {Service}
 */
export function startService(args, env) {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', FOLLOW_PARENT, ...args], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  /** @type {Promise<number>} */
  const ended = new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => done(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
  return {
    send: (signal) => void child.kill(signal),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    ended,
  };
}

/**
 * Waits until we are told to stop, or the first of the services ends by itself; then ends all, gently at first and at once
 * when told again.
 * @param {[Service, ...Service[]]} services the first is the one whose exit code counts
 * @returns {Promise<number>}
 */
export async function untilToldToStop(services) {
  let toldAt = 0;
  const stop = () => {
    if (toldAt && Date.now() - toldAt < SAME_WISH_MS) return;
    if (!toldAt) say('stopping');
    for (const service of services) service.send(toldAt ? 'SIGKILL' : 'SIGTERM');
    toldAt = Date.now();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  await Promise.race(services.map(({ ended }) => ended));
  if (!toldAt) for (const service of services) service.send('SIGTERM');
  const codes = await Promise.all(services.map(({ ended }) => ended));
  for (const signal of SIGNALS) process.off(signal, stop);
  return toldAt ? 0 : (codes[0] ?? 1);
}
