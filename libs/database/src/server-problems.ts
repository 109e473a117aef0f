import type { ExtensionFacts, RoleFacts, ServerFacts } from './server-facts.js';

const OLDEST_VERSION = 15;
const OLDEST_POSTGIS = '3.3';

/** What keeps MineWatch from using a server, each with what to do about it; empty when all is well. */
export function serverProblems(facts: ServerFacts): string[] {
  const major = Math.floor(facts.version / 10_000);
  if (major < OLDEST_VERSION) {
    return [
      `PostgreSQL ${major} is too old: MineWatch needs ${OLDEST_VERSION} or newer. Point DATABASE_URL to a newer server.`,
    ];
  }
  return [
    ...encodingProblems(facts),
    ...facts.extensions.flatMap((extension) => extensionProblems(extension, facts, major)),
    ...rightProblems(facts),
    ...facts.roles.flatMap((role) => roleProblems(role, facts)),
  ];
}

function encodingProblems({ encoding, database }: ServerFacts): string[] {
  if (encoding === 'UTF8') return [];
  return [
    `Database ${database} has the encoding ${encoding}, but names need UTF8. ` +
      `Create another: create database minewatch encoding 'UTF8' template template0`,
  ];
}

function extensionProblems(
  extension: ExtensionFacts,
  { database, user }: ServerFacts,
  major: number,
): string[] {
  const { name, installedVersion, availableVersion, mayCreate } = extension;
  const version = installedVersion ?? availableVersion;
  if (version === null)
    return [`The extension ${name} is not installed on the server. ${whereToGet(name, major)}`];
  if (name === 'postgis' && isOlder(version, OLDEST_POSTGIS)) {
    return [
      `PostGIS ${version} is too old: MineWatch needs ${OLDEST_POSTGIS} or newer. ` +
        `${whereToGet(name, major)} Then, in database ${database}: alter extension postgis update`,
    ];
  }
  if (installedVersion !== null || mayCreate) return [];
  return [
    `The extension ${name} is not created in database ${database}, and ${user} may not create it. ` +
      `As a superuser, in that database: create extension ${name}`,
  ];
}

function whereToGet(name: string, major: number): string {
  const name_ = name === 'postgis' ? `postgresql-${major}-postgis-3` : 'postgresql-contrib';
  return `Install the package ${name_} there (Debian and Ubuntu), or ask your provider to enable ${name}.`;
}

function rightProblems({ mayCreateSchemas, database, user }: ServerFacts): string[] {
  if (mayCreateSchemas) return [];
  return [
    `${user} may not create schemas in database ${database}. ` +
      `As its owner: grant create on database ${quoted(database)} to ${quoted(user)}`,
  ];
}

function roleProblems(
  { name, exists, isMember }: RoleFacts,
  { mayCreateRoles, user }: ServerFacts,
): string[] {
  if (isMember || mayCreateRoles) return [];
  const create = exists ? '' : `create role ${name} login; `;
  return [
    `${exists ? `${user} may not act as the role ${name}` : `The role ${name} does not exist and ${user} may not create it`}. ` +
      `As a superuser: ${create}grant ${name} to ${quoted(user)}`,
  ];
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
