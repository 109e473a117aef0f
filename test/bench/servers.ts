import type { DatabaseAddresses } from '#minewatch/database';
import { projectRoot } from '#minewatch/config';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server in a process of its own. */
export interface RunningServer {
  readonly port: number;
  stop(): Promise<void>;
}

const START_SECONDS = 30;
/** Statements on a cold database must not be cut off: we measure, the limit stays as in production otherwise. */
const STATEMENT_TIMEOUT_MS = '60000';

/** The public API as in production. */
export async function startApi(addresses: DatabaseAddresses, connections: number): Promise<RunningServer> {
  const port = await findFreePort();
  const settings = {
    PORT: String(port),
    HOST: '127.0.0.1',
    LOG_LEVEL: 'warn',
    DATABASE_CONNECTIONS: String(connections),
    STATEMENT_TIMEOUT_MS,
  };
  const follow = ['--import', join(projectRoot, 'apps/jobs/bootstrap/follow-parent.mjs')];
  const child = fork(join(projectRoot, 'dist/apps/api/src/main.js'), {
    env: { ...environment(addresses), ...settings },
    execArgv: [...process.execArgv, ...follow],
  });
  await untilReady(child, `http://127.0.0.1:${port}/readyz`);
  return { port, stop: () => stop(child) };
}

/** The limit server. */
export async function startLimit(
  addresses: DatabaseAddresses,
  workloads: readonly string[],
): Promise<RunningServer> {
  const child = fork(new URL('./limit-server.js', import.meta.url), workloads, {
    env: environment(addresses),
  });
  const [port] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [])])) as [
    number?,
  ];
  if (port === undefined) throw new Error('The limit server did not start');
  return { port, stop: () => stop(child) };
}

function environment({
  databaseUrl,
  databaseStaffUrl,
  databasePublicUrl,
}: DatabaseAddresses): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATABASE_STAFF_URL: databaseStaffUrl,
    DATABASE_PUBLIC_URL: databasePublicUrl,
  };
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (
    const end = Date.now() + START_SECONDS * 1000;
    Date.now() < end && child.exitCode === null;
    await sleep(100)
  ) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
  }
  await stop(child);
  throw new Error(`The API did not get ready at ${url}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
