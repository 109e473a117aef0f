import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PORT, socketDirectory } from './home.mjs';
import { Problem } from './problem.mjs';
import { runAs } from './service-user.mjs';

/** @typedef {import('./home.mjs').Home} Home */

export const DATABASE = 'minewatch';

/**
 * Roles and extensions need the superuser, which nothing else ever uses. Extensions go into template1, so that every
 * database made later (the tests make many) has them although its owner may not create them.
 */
const ROLES_AND_EXTENSIONS = `
create extension if not exists postgis;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gist;
do $$
declare login name;
begin
  foreach login in array array['minewatch_owner', 'minewatch_staff', 'minewatch_public'] loop
    if not exists (select from pg_roles where rolname = login) then
      execute format('create role %I login', login);
    end if;
  end loop;
end $$;
alter role minewatch_owner createdb;
grant minewatch_staff, minewatch_public to minewatch_owner;
-- Staff see what the public would see of a draft.
grant minewatch_public to minewatch_staff;
revoke connect on database template1, postgres from public;
grant connect on database postgres to minewatch_owner;
`;

const CREATE_DATABASE = `
select 'create database ${DATABASE} owner minewatch_owner'
where not exists (select from pg_database where datname = '${DATABASE}') \\gexec
revoke connect, temporary on database ${DATABASE} from public;
grant connect on database ${DATABASE} to minewatch_staff, minewatch_public;
`;

const VERSION = createHash('sha256').update(ROLES_AND_EXTENSIONS).update(CREATE_DATABASE).digest('hex');

/** @param {Home} home */
const stampOf = (home) => join(home.directory, 'prepared');

/** @param {Home} home */
export const forgetPreparation = (home) => rmSync(stampOf(home), { force: true });

/**
 * Makes roles, extensions and the empty database once; every statement may be repeated, so an interrupted attempt
 * is simply made again.
 * @param {Home} home
 * @param {string} bin
 */
export function prepareServer(home, bin) {
  const stamp = stampOf(home);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === VERSION) return;
  for (const [database, sql] of /** @type {const} */ ([
    ['template1', ROLES_AND_EXTENSIONS],
    ['postgres', CREATE_DATABASE],
  ])) {
    const args = [
      '--no-psqlrc',
      '--quiet',
      '--host',
      socketDirectory(home),
      '--port',
      String(PORT),
      '--username',
      'postgres',
    ];
    const done = runAs(
      home.user,
      join(bin, 'psql'),
      [...args, '--dbname', database, '--set', 'ON_ERROR_STOP=1'],
      sql,
    );
    if (!done.ok) throw new Problem(`PostgreSQL could not prepare the database:\n${done.output}`);
  }
  writeFileSync(stamp, VERSION);
}
