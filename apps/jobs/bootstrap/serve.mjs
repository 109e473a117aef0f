import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { takeTurn } from '#cluster/tickets';
import { findBrowserBuilds } from './build.mjs';
import { chooseAddress } from './listening-address.mjs';
import { root, say } from './programs.mjs';
import { startService, untilToldToStop } from './services.mjs';
import { runJob, withSchema } from './with-database.mjs';

const SERVER = 'dist/apps/api/src/main.js';

/** Serves what was built until it is told to stop or ends by itself. */
export function start() {
  return withSchema(async (env) => {
    const server = await startServer([SERVER], env);
    return untilToldToStop([server]);
  });
}

/** Serves the sources: compilers and server watch their files. */
export function dev() {
  return withSchema(async (env) => {
    const compilers = [
      startService(['node_modules/typescript/bin/tsc', '-p', '.', '--watch', '--preserveWatchOutput'], env),
      ...findBrowserBuilds().map((config) =>
        startService(['node_modules/vite/bin/vite.js', 'build', '--watch', '--config', config], env),
      ),
    ];
    const server = await startServer(['--watch', '--watch-preserve-output', SERVER], env);
    return untilToldToStop([server, ...compilers]);
  });
}

/**
 * Starts the server on a free port. Another start of this clone chooses its port when this one has taken its own.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function startServer(args, env) {
  await runJob('seed', ['--if-empty'], env);
  const endTurn = await takeTurn(join(root, '.minewatch', 'lock-port'), say);
  const { host, port, url } = await chooseAddress();
  const server = startService(args, {
    ...env,
    HOST: host,
    PORT: String(port),
    LOG_LEVEL: env.LOG_LEVEL || 'warn',
  });
  void announce(url, server).finally(endTurn);
  return server;
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
