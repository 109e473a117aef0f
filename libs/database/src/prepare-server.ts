import pg from 'pg';
import { connectionOf, type DatabaseAddresses } from './connection.js';
import { explainConnectionFailure } from './connection-failure.js';
import { DatabaseProblem } from './database-problem.js';
import { readServerFacts, type ServerFacts } from './server-facts.js';
import { serverProblems } from './server-problems.js';

/** A firewall that drops packets would keep us waiting for minutes. */
const PATIENCE_MS = 15_000;

/**
 * Makes sure that the server at DATABASE_URL can hold MineWatch, and creates the extensions and roles it lacks.
 * @throws DatabaseProblem with everything that is wrong and what to do about each
 */
export async function prepareServer(addresses: DatabaseAddresses): Promise<void> {
  const client = new pg.Client({
    ...connectionOf('owner', addresses, { applicationName: 'minewatch check' }),
    connectionTimeoutMillis: PATIENCE_MS,
  });
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseProblem(explainConnectionFailure(error, client));
  }
  try {
    const facts = await readServerFacts(client);
    const problems = serverProblems(facts);
    if (problems.length > 0) {
      throw new DatabaseProblem(
        `The server at DATABASE_URL cannot be used yet:\n${problems.map((each) => `  - ${each}`).join('\n')}`,
      );
    }
    await createWhatIsMissing(client, facts);
  } finally {
    await client.end();
  }
}

async function createWhatIsMissing(
  client: pg.Client,
  { extensions, roles, user }: ServerFacts,
): Promise<void> {
  for (const { name, installedVersion } of extensions) {
    if (installedVersion === null)
      await client.query(`create extension if not exists ${name} with schema public`);
  }
  for (const { name, exists, isMember } of roles) {
    if (!exists) await client.query(`create role ${name} login`);
    if (!isMember) await client.query(`grant ${name} to ${client.escapeIdentifier(user)}`);
  }
  await client.query(LET_STAFF_READ_AS_PUBLIC);
}

/** For previews. Who may not grant it needs it only for an address of its own in DATABASE_STAFF_URL; another start may be quicker. */
const LET_STAFF_READ_AS_PUBLIC = `do $$ begin
  if not pg_has_role('minewatch_staff', 'minewatch_public', 'member') then grant minewatch_public to minewatch_staff; end if;
exception when insufficient_privilege or unique_violation then null;
end $$`;
