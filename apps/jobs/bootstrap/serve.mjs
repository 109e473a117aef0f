import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowserBuilds } from './build.mjs';
import { chooseAddress } from './listening-address.mjs';
import { root, say } from './programs.mjs';
import { startService, untilToldToStop } from './services.mjs';
import { runJob, withSchema } from './with-database.mjs';

const SERVER = 'dist/apps/api/src/main.js';

/** Serves what was built until it is told to stop or ends by itself. */
export function start() {
  return withSchema(async (env) => {
    const { settings, url } = await prepare(env);
    const server = startService([SERVER], settings);
    void announce(url, server);
    return untilToldToStop([server]);
  });
}

/** Serves the sources: compilers and server watch their files. */
export function dev() {
  return withSchema(async (env) => {
    const { settings, url } = await prepare(env);
    const compilers = [
      startService(
        ['node_modules/typescript/bin/tsc', '-p', '.', '--watch', '--preserveWatchOutput'],
        settings,
      ),
      ...findBrowserBuilds().map((config) =>
        startService(['node_modules/vite/bin/vite.js', 'build', '--watch', '--config', config], settings),
      ),
    ];
    const server = startService(['--watch', '--watch-preserve-output', SERVER], settings);
    void announce(url, server);
    return untilToldToStop([server, ...compilers]);
  });
}

/** @param {NodeJS.ProcessEnv} env */
async function prepare(env) {
  // Until the seed command exists there is nothing to load.
  if (existsSync(join(root, 'dist/apps/jobs/src/seed.js'))) await runJob('seed', ['--if-empty'], env);
  const { host, port, url } = await chooseAddress();
  const settings = { ...env, HOST: host, PORT: String(port), LOG_LEVEL: env.LOG_LEVEL || 'warn' };
  return { settings, url };
}

/**
 * Prints the address once the server answers there.
 * @param {string} url
 * @param {import('./services.mjs').Service} server
 */
async function announce(url, server) {
  while (!server.hasEnded()) {
    const answer = await fetch(`${url}/healthz`).catch(() => null);
    if (answer?.ok) return say(`MineWatch is at ${url}  (Ctrl+C stops it)`);
    await sleep(100);
  }
}
