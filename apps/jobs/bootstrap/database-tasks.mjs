import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { bringUp, erase, inspect, keepUp, takeDown } from '#cluster/cluster';
import { testCluster } from '#cluster/home';
import { usablePostgres } from '#cluster/postgres-programs';
import { Problem } from '#cluster/problem';
import { root, runProgram, say } from './programs.mjs';
import { ensurePostgres } from './system-packages.mjs';
import { cluster, withDatabase } from './with-database.mjs';

const ELSEWHERE = 'DATABASE_URL is set: MineWatch uses that server, which is started and stopped elsewhere.';

export async function up() {
  if (process.env.DATABASE_URL) throw new Problem(ELSEWHERE);
  await ensurePostgres();
  const { addresses, started } = await bringUp(cluster, say);
  keepUp(cluster);
  say(`the database ${started ? 'is running' : 'was already running'}; npm run db:down stops it`);
  say(`address: ${addresses.DATABASE_URL}`);
}

export async function down() {
  if (process.env.DATABASE_URL) throw new Problem(ELSEWHERE);
  say((await takeDown(cluster, say)) ? 'the database is stopped' : 'the database was not running');
}

export async function status() {
  if (process.env.DATABASE_URL) say(ELSEWHERE);
  const { home, pid, users, kept, addresses } = inspect(cluster);
  if (!home) return say('this clone has no private database yet: npm start or npm run db:up makes one');
  say(pid ? `the database is running (process ${pid})` : 'the database is stopped');
  say(`data: ${home.data}`);
  say(`log: ${home.log}`);
  if (users.length > 0) say(`used by process ${users.join(', ')}`);
  if (pid) say(kept ? 'it stays up until npm run db:down' : 'it stops when the last MineWatch process ends');
  for (const [name, address] of Object.entries(addresses ?? {})) say(`${name}=${address}`);
}

/** @param {string[]} args */
export async function reset(args) {
  if (process.env.DATABASE_URL) throw new Problem(`${ELSEWHERE} Drop its schemas there.`);
  const { home } = inspect(cluster);
  if (!home) return say('this clone has no private database: there is nothing to delete');
  if (!args.includes('--yes') && !(await isSure(home.directory))) throw new Problem('Nothing was deleted.');
  await erase(cluster, say);
  await erase(testCluster(root), say);
  say('the database and its data are deleted; npm start makes a new one');
}

/** @param {string} directory */
async function isSure(directory) {
  if (!process.stdin.isTTY)
    throw new Problem('This deletes all data of the database. If you mean it: npm run db:reset -- --yes');
  const prompt = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await prompt.question(
    `This deletes the database in ${directory} with all its data. Type "delete" to go on: `,
  );
  prompt.close();
  return answer.trim() === 'delete';
}

/** @param {string[]} args */
export function psql(args) {
  return withDatabase((env) => {
    const program = join(usablePostgres()?.bin ?? '', 'psql');
    const PGOPTIONS = [process.env.PGOPTIONS, '-c search_path=published,editorial,vocabulary,public']
      .filter(Boolean)
      .join(' ');
    return runProgram(program, ['--dbname', env.DATABASE_URL ?? '', ...args], {
      env: { ...env, PGOPTIONS },
      keepsControl: true,
    });
  });
}
