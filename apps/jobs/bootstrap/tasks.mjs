import { Problem } from '#cluster/problem';
import { Ended } from './programs.mjs';

/**
 * @typedef {object} Task
 * @property {string} does one line for the list
 * @property {string} usage what may follow the name, and what it means
 * @property {() => Promise<(args: string[]) => Promise<number | void>>} load gives the work; it returns an exit code, or nothing for 0
 */

/** @type {Record<string, Task>} */
const TASKS = {
  start: {
    does: 'runs MineWatch: installs what is missing, prepares the database, serves until Ctrl+C',
    usage: 'PORT=8080 npm start    another port than 3000. All settings: libs/config/README.md',
    load: async () => (await import('./serve.mjs')).start,
  },
  dev: {
    does: 'the same, and rebuilds and restarts whenever a source file changes',
    usage: '',
    load: async () => (await import('./serve.mjs')).dev,
  },
  test: {
    does: 'runs every test, or those under a path',
    usage:
      'npm test -- libs/edtf    tests of one folder or file; any other argument goes to Jest (-t "part of a name")',
    load: async () => (await import('./test.mjs')).test,
  },
  check: {
    does: 'format, lint, types, import rules, dead code, then every test: what a change must pass',
    usage: '',
    load: async () => (await import('./check.mjs')).check,
  },
  build: {
    does: 'compiles everything into dist',
    usage: '',
    load: async () => (await import('./build.mjs')).buildNow,
  },
  seed: {
    does: 'loads the real records of seed-data; repeating it changes only what differs',
    usage: 'npm run seed -- --check    validates all files and changes nothing',
    load: async () => (await import('./jobs.mjs')).seed,
  },
  import: {
    does: 'loads records of your own from a folder of the same files as seed-data/records',
    usage: 'npm run import -- DIR [--check] [--lang es]    --check validates all files and changes nothing',
    load: async () => (await import('./jobs.mjs')).importRecords,
  },
  'staff:invite': {
    does: 'prints a one-time link to the desk: for the first administrator, or whoever has no other way in',
    usage:
      'npm run staff:invite -- EMAIL [--role EDITOR] [--lost-second-factor]    for a member: to choose a new password',
    load: async () => (await import('./jobs.mjs')).inviteStaff,
  },
  'staff:alone': {
    does: 'lets the one person of an organisation approve their own changes, each marked in public; or no longer',
    usage: 'npm run staff:alone -- on|off    off is how it begins',
    load: async () => (await import('./jobs.mjs')).setAlone,
  },
  'edition:close': {
    does: 'closes a month as an edition, as reviewers do at the desk',
    usage: 'npm run edition:close -- 2026-11 --stage candidate [--accept-not-reviewed] [--lang es]',
    load: async () => (await import('./jobs.mjs')).closeEdition,
  },
  generate: {
    does: 'writes anew all files that are made from others (vocabulary, data dictionary, GraphQL schema)',
    usage: '',
    load: async () => (await import('./jobs.mjs')).generate,
  },
  screenshots: {
    does: 'takes pictures of every page of a running site, into .minewatch/screenshots',
    usage: 'npm run screenshots -- http://127.0.0.1:3000    the address that npm start printed',
    load: async () => (await import('./jobs.mjs')).screenshots,
  },
  bench: {
    does: 'measures the API against a limit server on synthetic data; takes a while and several GB',
    usage: 'npm run bench -- --help    the sizes and workloads to choose from',
    load: async () => (await import('./jobs.mjs')).bench,
  },
  'db:up': {
    does: 'starts the private PostgreSQL of this clone and leaves it running',
    usage: '',
    load: async () => (await import('./database-tasks.mjs')).up,
  },
  'db:down': {
    does: 'stops it',
    usage: '',
    load: async () => (await import('./database-tasks.mjs')).down,
  },
  'db:status': {
    does: 'says whether it runs, where its data are and how to connect',
    usage: '',
    load: async () => (await import('./database-tasks.mjs')).status,
  },
  'db:reset': {
    does: 'deletes the private database with all its data, after asking',
    usage: 'npm run db:reset -- --yes    without asking',
    load: async () => (await import('./database-tasks.mjs')).reset,
  },
  'db:psql': {
    does: 'opens the SQL prompt of the database',
    usage: "npm run db:psql -- -c 'select count(*) from dispute'    any argument goes to psql",
    load: async () => (await import('./database-tasks.mjs')).psql,
  },
};

/**
 * Runs a task by its name and sets the exit code; a problem that the person can solve is told without a stack.
 * @param {string | undefined} name
 * @param {string[]} args
 */
export async function runTask(name, args) {
  const task = name === undefined ? undefined : TASKS[name];
  if (!task || (args[0] === '--help' && name !== 'bench')) {
    console.log(task ? helpOf(name ?? '', task) : listTasks());
    process.exitCode = task || name === undefined || name === '--help' ? 0 : 1;
    if (process.exitCode) console.error(`\nThere is no task ${name}.`);
    return;
  }
  try {
    const work = await task.load();
    process.exitCode = (await work(args)) ?? 0;
  } catch (error) {
    process.exitCode = error instanceof Ended ? error.exitCode : 1;
    if (error instanceof Problem) console.error(`\n${error.message}`);
    else if (!(error instanceof Ended)) console.error(error);
  }
}

function listTasks() {
  const width = Math.max(...Object.keys(TASKS).map((name) => commandOf(name).length));
  return Object.entries(TASKS)
    .map(([name, { does }]) => `${commandOf(name).padEnd(width)}  ${does}`)
    .join('\n');
}

/**
 * @param {string} name
 * @param {Task} task
 */
const helpOf = (name, { does, usage }) =>
  [`${commandOf(name)}: ${does}`, usage && `  ${usage}`].filter(Boolean).join('\n');

/** @param {string} name */
const commandOf = (name) => (name === 'start' || name === 'test' ? `npm ${name}` : `npm run ${name}`);
