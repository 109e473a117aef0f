import type { DataSourceOptions } from 'typeorm';
import {
  connectionOf,
  type ConnectionLimits,
  type DatabaseAddresses,
  type DatabaseRole,
} from './connection.js';
import { SnakeCaseNames } from './snake-case-names.js';

type Entities = NonNullable<DataSourceOptions['entities']>;

/** TypeORM's options for a role: the same connection as `createPool` gives, and a schema that only migrations change. */
export function dataSourceOptions(
  role: DatabaseRole,
  addresses: DatabaseAddresses,
  entities: Entities,
  limits: ConnectionLimits = {},
): DataSourceOptions {
  const { connectionString, ...extra } = connectionOf(role, addresses, limits);
  return {
    type: 'postgres',
    url: connectionString,
    extra,
    entities,
    namingStrategy: new SnakeCaseNames(),
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
  };
}
