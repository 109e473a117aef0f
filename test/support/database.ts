import { createPool, type DatabaseAddresses, prepareServer } from '#minewatch/database';
import { afterAll, beforeAll } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { digestOf, type TemplateName, templates } from './templates.js';
import { asOwner, dropDatabase, findTestServer, withDatabase } from './test-server.js';

/** Held while databases are made, so that test files which start together build a template once. */
const LOCK = 201_210;
/** Older templates stay for a while: another working copy state may still be tested. */
const TEMPLATES_KEPT = 3;

/** A test's own database: a copy of a template, which it may fill and spoil as it likes. */
export interface TestDatabase extends DatabaseAddresses {
  readonly name: string;
  /** Pool of the owner, who may do everything. */
  readonly owner: pg.Pool;
  /** Pool of the public role: what a visitor can see. */
  readonly visitor: pg.Pool;
  drop(): Promise<void>;
}

/** Databases of runs that were killed are removed when nobody has used them for so long. */
const LEFTOVER_AFTER_SECONDS = 3600;

/** Makes a database for a test; the caller drops it. Prefer `useDatabase`, which does. */
export async function createDatabase(template: TemplateName): Promise<TestDatabase> {
  const server = await findTestServer();
  const name = `minewatch_test_${Math.floor(Date.now() / 1000)}_${randomBytes(4).toString('hex')}`;
  await asOwner(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await dropLeftovers(client);
    await cloneTemplate(client, await ensureTemplate(client, server, template), name);
  });
  return openDatabase(server, name);
}

/**
 * Gives the tests of a file a database of their own: `const database = useDatabase('seeded')` at the top of the file
 * or of a `describe`, then `database().owner.query(…)` in its tests.
 */
export function useDatabase(template: TemplateName): () => TestDatabase {
  let database: TestDatabase | undefined;
  beforeAll(async () => {
    database = await createDatabase(template);
  }, 120_000);
  afterAll(() => database?.drop());
  return () => {
    if (!database) throw new Error('The database exists only while tests run: ask for it inside a test');
    return database;
  };
}

function openDatabase(server: DatabaseAddresses, name: string): TestDatabase {
  const addresses = withDatabase(server, name);
  const owner = createPool('owner', addresses, { max: 4 });
  const visitor = createPool('public', addresses, { max: 4 });
  const drop = async () => {
    await Promise.all([owner.end(), visitor.end()]);
    await asOwner(server, (client) => dropDatabase(client, name));
  };
  return { ...addresses, name, owner, visitor, drop };
}

async function ensureTemplate(
  client: pg.Client,
  server: DatabaseAddresses,
  template: TemplateName,
): Promise<string> {
  const prefix = `minewatch_template_${template}_`;
  const name = prefix + digestOf(templates[template]);
  const known = await listDatabases(client, prefix);
  if (known.includes(name)) return name;
  const making = `minewatch_making_${template}`;
  await dropDatabase(client, making);
  await client.query(`create database ${making} encoding 'UTF8'`);
  await client.query(`alter database ${making} set synchronous_commit = off`);
  const addresses = withDatabase(server, making);
  await prepareServer(addresses);
  await templates[template].fill(addresses);
  // Copies then neither owe this work nor plan without knowing what is in the tables.
  await asOwner(addresses, (maker) => maker.query('vacuum (freeze, analyze)'));
  await client.query(`alter database ${making} rename to ${name}`);
  for (const old of known.slice(TEMPLATES_KEPT - 1)) await dropDatabase(client, old);
  return name;
}

async function cloneTemplate(client: pg.Client, template: string, name: string): Promise<void> {
  // Copied file by file: a quarter of the work of page by page through the log.
  await client.query(`create database ${name} template ${template} strategy file_copy`);
  // Nobody minds losing a test's data in a power cut.
  await client.query(`alter database ${name} set synchronous_commit = off`);
}

/** The name of a test's database tells when it was made. */
async function dropLeftovers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `select datname from pg_database d
     where datname ~ '^minewatch_test_[0-9]+_' and split_part(datname, '_', 3)::bigint < extract(epoch from now()) - $1
       and not exists (select from pg_stat_activity a where a.datid = d.oid)`,
    [LEFTOVER_AFTER_SECONDS],
  );
  for (const { datname } of rows) await dropDatabase(client, datname);
}

/** Newest first. */
async function listDatabases(client: pg.Client, prefix: string): Promise<string[]> {
  const { rows } = await client.query<{ datname: string }>(
    'select datname from pg_database where starts_with(datname, $1) order by oid desc',
    [prefix],
  );
  return rows.map(({ datname }) => datname);
}
