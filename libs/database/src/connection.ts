import type pg from 'pg';
import { typeParsers } from './type-parsers.js';

/** Who asks the database: the owner of the tables (migrations, seed), the staff, or the public. */
export type DatabaseRole = 'owner' | 'staff' | 'public';

/** Where the database is; an empty staff or public address means the owner's, changing role. */
export interface DatabaseAddresses {
  readonly databaseUrl: string;
  readonly databaseStaffUrl: string;
  readonly databasePublicUrl: string;
}

export interface ConnectionLimits {
  readonly max?: number;
  /** Milliseconds after which the server ends a statement; 0 or absent: never. */
  readonly statementTimeoutMs?: number;
  readonly applicationName?: string;
  /** Finds the tables as they were at the moment in the setting minewatch.as_of, which must be set before the first question. */
  readonly readsPast?: boolean;
}

/** Where unqualified table names are looked up. */
const SEARCH_PATHS = {
  owner: 'published,editorial,vocabulary,public',
  staff: 'published,editorial,vocabulary,public',
  public: 'published,vocabulary,public',
} as const satisfies Record<DatabaseRole, string>;

/** Where a role looks up table names. */
export const searchPathOf = (role: DatabaseRole): string => SEARCH_PATHS[role];

/** Never falls back on published: a table without a past is an error there, not today's. */
const PAST_SEARCH_PATH = 'as_published,vocabulary,public';

/** What a connection of a role is opened with; the role's rights and limits hold from its first statement. */
export function connectionOf(
  role: DatabaseRole,
  addresses: DatabaseAddresses,
  limits: ConnectionLimits = {},
): pg.PoolConfig {
  const [url, ownOptions] = splitOptions(addressOf(role, addresses));
  const settings = {
    search_path: limits.readsPast ? PAST_SEARCH_PATH : SEARCH_PATHS[role],
    ...(role === 'owner' ? {} : { role: `minewatch_${role}` }),
    // A server of somebody else's may compile plans, which takes seconds for statements that run for milliseconds.
    ...(role === 'public' ? { default_transaction_read_only: 'on', jit: 'off' } : {}),
    ...(limits.statementTimeoutMs ? { statement_timeout: limits.statementTimeoutMs } : {}),
  };
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  return {
    connectionString: url,
    options: [ownOptions, ...options].filter(Boolean).join(' '),
    application_name: limits.applicationName ?? `minewatch ${role}`,
    types: typeParsers,
    ...(limits.max === undefined ? {} : { max: limits.max }),
  };
}

function addressOf(role: DatabaseRole, addresses: DatabaseAddresses): string {
  if (role === 'staff') return addresses.databaseStaffUrl || addresses.databaseUrl;
  if (role === 'public') return addresses.databasePublicUrl || addresses.databaseUrl;
  return addresses.databaseUrl;
}

/** Start-up options written in an address would replace ours, so they are taken out and put before them. */
function splitOptions(url: string): [url: string, options: string] {
  const given = /[?&]options=([^&]*)/.exec(url)?.[1] ?? '';
  const without = url.replace(/([?&])options=[^&]*&?/, '$1').replace(/[?&]$/, '');
  return [without, decodeURIComponent(given)];
}
