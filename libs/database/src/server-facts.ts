import type pg from 'pg';

/** What MineWatch needs to know of a PostgreSQL server before it uses it. */
export interface ServerFacts {
  /** As in `server_version_num`: 150018 is 15.18. */
  readonly version: number;
  readonly database: string;
  readonly user: string;
  readonly encoding: string;
  readonly mayCreateSchemas: boolean;
  readonly mayCreateRoles: boolean;
  readonly extensions: readonly ExtensionFacts[];
  readonly roles: readonly RoleFacts[];
}

export interface ExtensionFacts {
  readonly name: string;
  readonly installedVersion: string | null;
  readonly availableVersion: string | null;
  /** Whether this user may create it. */
  readonly mayCreate: boolean;
}

export interface RoleFacts {
  readonly name: string;
  readonly exists: boolean;
  /** Whether this user may change to it. */
  readonly isMember: boolean;
}

export const EXTENSIONS = ['postgis', 'pg_trgm', 'unaccent', 'btree_gist'] as const;
export const ROLES = ['minewatch_staff', 'minewatch_public'] as const;

const QUERY = `
  select
    current_setting('server_version_num')::int as version,
    current_database() as database,
    current_user as "user",
    pg_encoding_to_char((select encoding from pg_database where datname = current_database())) as encoding,
    has_database_privilege(current_database(), 'create') as "mayCreateSchemas",
    (select rolsuper or rolcreaterole from pg_roles where rolname = current_user) as "mayCreateRoles",
    (select json_agg(json_build_object(
        'name', wanted.name,
        'installedVersion', installed.extversion,
        'availableVersion', available.default_version,
        'mayCreate', (select rolsuper from pg_roles where rolname = current_user)
          or coalesce((select trusted and has_database_privilege(current_database(), 'create')
                         from pg_available_extension_versions v
                        where v.name = wanted.name and v.version = available.default_version), false)))
       from unnest($1::text[]) wanted(name)
       left join pg_extension installed on installed.extname = wanted.name
       left join pg_available_extensions available on available.name = wanted.name) as extensions,
    (select json_agg(json_build_object(
        'name', wanted.name,
        'exists', role.oid is not null,
        'isMember', role.oid is not null and pg_has_role(current_user, role.oid, 'member')))
       from unnest($2::text[]) wanted(name)
       left join pg_roles role on role.rolname = wanted.name) as roles`;

export async function readServerFacts(client: pg.Client): Promise<ServerFacts> {
  const { rows } = await client.query<ServerFacts>(QUERY, [EXTENSIONS, ROLES]);
  if (!rows[0]) throw new Error('PostgreSQL gave no answer about itself');
  return rows[0];
}
