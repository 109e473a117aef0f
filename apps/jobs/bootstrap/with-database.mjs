import { bringUp, enter, leave } from '#cluster/cluster';
import { productCluster } from '#cluster/home';
import { ensureBuilt } from './build.mjs';
import { ensurePackages } from './packages.mjs';
import { Ended, root, runScript, say } from './programs.mjs';
import { ensurePostgres } from './system-packages.mjs';

/** The clone's own PostgreSQL. */
export const cluster = productCluster(root);

/**
 * Runs work that needs a database: the one at DATABASE_URL, or the clone's own, which is started before and, when nobody
 * else uses it and `db:up` did not ask to keep it, stopped after.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work gets the environment with the database's addresses
 * @returns {Promise<T>}
 */
export async function withDatabase(work) {
  if (process.env.DATABASE_URL) return work(process.env);
  await ensurePostgres();
  enter(cluster);
  try {
    const { addresses, started } = await bringUp(cluster, say);
    if (started) say('the private PostgreSQL of this clone is running');
    return await work({ ...process.env, ...addresses });
  } finally {
    await leave(cluster, say);
  }
}

/**
 * The same with everything built and the schema up to date.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSchema(work) {
  await ensurePackages();
  await ensureBuilt();
  return withDatabase(async (env) => {
    await runJob('migrate', [], env);
    return work(env);
  });
}

/**
 * Runs a command of apps/jobs/src to its end.
 * @param {string} name
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
export async function runJob(name, args, env) {
  const code = await runScript(`dist/apps/jobs/src/${name}.js`, args, { env });
  if (code !== 0) throw new Ended(code);
}
