import { projectRoot } from '#minewatch/config';
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { bringUp, erase, inspect } from '../../db/cluster/cluster.mjs';
import { productCluster, testCluster } from '../../db/cluster/home.mjs';

const NEEDED = ['package.json', 'apps/jobs/bootstrap', 'db/cluster'];
const silently = () => undefined;

/** A user of the system. */
interface User {
  readonly uid: number;
  readonly gid: number;
}

/** The system's user without any rights, whom root can act as. */
export const NOBODY: User = { uid: 65_534, gid: 65_534 };

/** How a task of the door ended, with all it printed. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** A fresh clone in a directory of its own, as far as its door and its private PostgreSQL go. */
export class Clone {
  readonly root: string;

  /** `mode` of the directory around the clone: 0o700 shuts out the user who runs PostgreSQL for root. */
  constructor(
    mode = 0o755,
    private readonly user: User | null = null,
  ) {
    const around = realpathSync(mkdtempSync(join(tmpdir(), 'minewatch-clone-')));
    chmodSync(around, mode);
    this.root = join(around, 'clone');
    for (const path of NEEDED) cpSync(join(projectRoot, path), join(this.root, path), { recursive: true });
    if (user) for (const path of [around, ...walk(this.root)]) chownSync(path, user.uid, user.gid);
  }

  /** Runs a task as a person would who has no settings of their own. */
  run(
    task: string,
    args: readonly string[] = [],
    env: Record<string, string> = {},
    user = this.user,
  ): Promise<Ended> {
    const child = spawn(process.execPath, [join(this.root, 'apps/jobs/bootstrap/run.mjs'), task, ...args], {
      cwd: this.root,
      env: { PATH: process.env['PATH'] ?? '', HOME: join(this.root, '..'), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(user ?? {}),
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    return new Promise((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => done({ code, output }));
    });
  }

  /** Starts the private PostgreSQL from this process. */
  async bringUp(cluster = productCluster(this.root)): Promise<{ url: string; publicUrl: string }> {
    const { addresses } = await bringUp(cluster, silently);
    return { url: addresses.DATABASE_URL, publicUrl: addresses.DATABASE_PUBLIC_URL };
  }

  /** What is known of the private PostgreSQL. */
  inspect(): ReturnType<typeof inspect> {
    return inspect(productCluster(this.root));
  }

  /** Stops the server and removes every trace. */
  async remove(): Promise<void> {
    await erase(testCluster(this.root), silently);
    await erase(productCluster(this.root), silently);
    rmSync(join(this.root, '..'), { recursive: true, force: true });
  }
}

/** Asks one question of a database and closes the connection. */
export async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function walk(directory: string): string[] {
  const inside = readdirSync(directory, { recursive: true, encoding: 'utf8' });
  return [directory, ...inside.map((path) => join(directory, path))];
}
