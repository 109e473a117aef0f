import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { dataSourceOptions } from '#minewatch/database';
import { DataSource, type EntityMetadata } from 'typeorm';
import { entities } from '../../apps/api/src/domain.js';
import { useDatabase } from '../support/database.js';

/** A table's columns, each as "type" or "type null". */
type Columns = Record<string, string>;

describe('the classes of records', () => {
  const database = useDatabase('empty');
  let source: DataSource;

  beforeAll(async () => {
    source = await new DataSource(dataSourceOptions('public', database(), entities, { max: 1 })).initialize();
  });
  afterAll(() => source?.destroy());

  it('have every column of every published table, of the same type and with the same nulls', async () => {
    const written = Object.fromEntries(
      source.entityMetadatas.map((entity) => [entity.tableName, columnsOf(entity)]),
    );
    expect(written).toEqual(await readTables());
  });

  it('have the key of every published table', async () => {
    const written = Object.fromEntries(
      source.entityMetadatas.map((entity) => [
        entity.tableName,
        entity.primaryColumns.map((column) => column.databaseName).sort(),
      ]),
    );
    expect(written).toEqual(await readKeys());
  });

  function columnsOf(entity: EntityMetadata): Columns {
    return Object.fromEntries(
      entity.columns.map((column) => {
        const type = typeOf(column);
        return [column.databaseName, column.isNullable ? `${type} null` : type];
      }),
    );
  }

  /** The type as PostgreSQL's format_type writes it. */
  function typeOf(column: EntityMetadata['columns'][number]): string {
    const { precision, scale, spatialFeatureType, srid } = column;
    const type = source.driver.normalizeType(column);
    if (precision) return `${type}(${precision},${scale ?? 0})`;
    if (spatialFeatureType) return `${type}(${spatialFeatureType},${srid})`;
    return column.isArray ? `${type}[]` : type;
  }

  async function readTables(): Promise<Record<string, Columns>> {
    const { rows } = await database().owner.query<{ table: string; columns: Columns }>(`
      select c.relname as table, jsonb_object_agg(a.attname,
        format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then '' else ' null' end) as columns
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'published'::regnamespace and c.relkind in ('r', 'p')
      group by c.relname`);
    return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
  }

  async function readKeys(): Promise<Record<string, string[]>> {
    const { rows } = await database().owner.query<{ table: string; columns: string[] }>(`
      select c.relname as table, array_agg(a.attname::text order by a.attname collate "C") as columns
      from pg_class c join pg_index i on i.indrelid = c.oid and i.indisprimary
        join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
      where c.relnamespace = 'published'::regnamespace and c.relkind in ('r', 'p')
      group by c.relname`);
    return Object.fromEntries(rows.map(({ table, columns }) => [table, columns]));
  }
});
