import { join } from 'node:path';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { projectRoot } from '#minewatch/config';

export const PUBLIC_POOL = Symbol('connections of the public role');
export const MIGRATIONS_DIRECTORY = Symbol('directory of the migrations');

export const migrationsDirectory = join(projectRoot, 'db', 'migrations');

/** The connections that TypeORM's data source holds: hand-written SQL shares them. */
export function poolOf(source: DataSource): pg.Pool {
  const { master } = source.driver as unknown as { master: pg.Pool };
  return master;
}
