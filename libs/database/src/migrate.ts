import pg from 'pg';
import { connectionOf, type DatabaseAddresses } from './connection.js';
import { DatabaseProblem } from './database-problem.js';
import {
  type AppliedMigration,
  type Migration,
  pendingMigrations,
  readMigrations,
} from './migration-files.js';

/** Any number does, as long as nobody else locks it: the month of the first MineWatch list. */
const LOCK = 201_209;

const CREATE_TABLE = `
  create table if not exists public.applied_migration (
    name text primary key,
    sha256 text not null,
    applied_at timestamptz not null default now()
  );
  comment on table public.applied_migration is 'Steps of the schema that this database has taken';
  comment on column public.applied_migration.name is 'File of db/migrations';
  comment on column public.applied_migration.sha256 is 'Digest of the file when it was applied';
  comment on column public.applied_migration.applied_at is 'Instant of the step';
  grant select on public.applied_migration to public;`;

/**
 * Brings the schema up to date, one transaction per file; of several programs that start together one works and the
 * others wait for it.
 * @returns the names of the files applied now
 */
export async function migrate(
  addresses: DatabaseAddresses,
  directory: string,
  say: (text: string) => void,
): Promise<string[]> {
  const files = readMigrations(directory);
  const client = new pg.Client(connectionOf('owner', addresses, { applicationName: 'minewatch migrate' }));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const applied = await listApplied(client);
    if (applied.length === 0) await client.query(CREATE_TABLE);
    const pending = pendingMigrations(files, applied);
    for (const migration of pending) {
      say(`migration ${migration.name}`);
      await apply(client, migration);
    }
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

/** Names of the files that this database has not applied; for the question whether a program may serve. */
export async function listPendingMigrations(pool: pg.Pool, directory: string): Promise<string[]> {
  return pendingMigrations(readMigrations(directory), await listApplied(pool)).map(({ name }) => name);
}

async function listApplied(client: pg.Client | pg.Pool): Promise<AppliedMigration[]> {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regclass('public.applied_migration') is not null as known`,
  );
  if (!rows[0]?.known) return [];
  return (await client.query<AppliedMigration>('select name, sha256 from public.applied_migration')).rows;
}

async function apply(client: pg.Client, { name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into public.applied_migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error instanceof pg.DatabaseError ? new DatabaseProblem(describeFailure(name, sql, error)) : error;
  }
}

function describeFailure(name: string, sql: string, error: pg.DatabaseError): string {
  const line = error.position ? `, line ${sql.slice(0, Number(error.position)).split('\n').length}` : '';
  const more = [error.detail, error.hint, error.where].filter(Boolean).map((text) => `\n  ${text}`);
  return `The migration ${name}${line} failed and was undone: ${error.message}${more.join('')}`;
}
