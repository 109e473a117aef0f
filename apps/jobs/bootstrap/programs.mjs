import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The clone's directory. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** @param {string} text */
export const say = (text) => console.log(`› ${text}`);

/** The task cannot go on, and what there is to say was said: a program failed with its message, or Ctrl+C was pressed. */
export class Ended extends Error {
  /** @param {number} exitCode */
  constructor(exitCode) {
    super(`ended with exit code ${exitCode}`);
    this.exitCode = exitCode;
  }
}

/** @typedef {{ env?: NodeJS.ProcessEnv, keepsControl?: boolean }} Running */

/**
 * Runs a program in the clone, on this terminal, to its end. When we are told to stop, it is told so and awaited, so that
 * what surrounds the call can tidy up.
 * @param {string} program
 * @param {string[]} args
 * @param {Running} [running] `keepsControl`: the program itself answers Ctrl+C, as psql does
 * @returns {Promise<number>} its exit code
 */
export function runProgram(program, args, { env = process.env, keepsControl = false } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, env, stdio: 'inherit' });
    /** @type {NodeJS.Signals | undefined} */
    let told;
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      if (keepsControl && signal === 'SIGINT') return;
      told = signal;
      child.kill('SIGTERM');
    };
    for (const signal of SIGNALS) process.on(signal, stop);
    const forget = () => SIGNALS.forEach((signal) => process.off(signal, stop));
    child.on('error', (error) => (forget(), fail(error)));
    child.on('exit', (code, signal) => {
      forget();
      if (told) fail(new Ended(128 + constants.signals[told]));
      else done(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/** @type {readonly NodeJS.Signals[]} */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a JavaScript file with this Node.js.
 * @param {string} file path from the clone's directory
 * @param {string[]} args
 * @param {Running} [running]
 */
export const runScript = (file, args, running) =>
  runProgram(process.execPath, [resolve(root, file), ...args], running);
