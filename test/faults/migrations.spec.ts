import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { listPendingMigrations, migrate } from '#minewatch/database';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase, type TestDatabase } from '../support/database.js';

describe('migrations', () => {
  let database: TestDatabase;
  let directory: string;
  beforeEach(async () => {
    database = await createDatabase('bare');
    directory = mkdtempSync(join(tmpdir(), 'minewatch-migrations-'));
    write('0001-tree.sql', 'create table tree (id int primary key);');
    write('0002-leaf.sql', 'create table leaf (tree_id int references tree);');
  });
  afterEach(async () => {
    rmSync(directory, { recursive: true });
    await database.drop();
  });

  const write = (name: string, sql: string) => writeFileSync(join(directory, name), sql);
  const run = (told: string[] = []) => migrate(database, directory, (text) => told.push(text));
  const exists = async (table: string) =>
    (await database.owner.query('select to_regclass($1) is not null as yes', [table])).rows[0].yes as boolean;

  it('are applied once, in the order of their numbers, each said aloud', async () => {
    const told: string[] = [];
    expect(await run(told)).toEqual(['0001-tree.sql', '0002-leaf.sql']);
    expect(told).toEqual(['migration 0001-tree.sql', 'migration 0002-leaf.sql']);
    expect(await run()).toEqual([]);
    write('0003-root.sql', 'create table root ();');
    expect(await listPendingMigrations(database.visitor, directory)).toEqual(['0003-root.sql']);
    expect(await run()).toEqual(['0003-root.sql']);
  });

  it('are applied by one program when several start together', async () => {
    const runs = await Promise.all([run(), run(), run()]);
    expect(runs.flat().sort()).toEqual(['0001-tree.sql', '0002-leaf.sql']);
  });

  it('are undone whole when they fail, with the line and the reason', async () => {
    write('0003-root.sql', 'create table root ();\n\ncreate tabel stone ();');
    await expect(run()).rejects.toThrow(/0003-root\.sql, line 3 failed and was undone: syntax error/);
    expect([await exists('leaf'), await exists('root')]).toEqual([true, false]);
    expect(await listPendingMigrations(database.owner, directory)).toEqual(['0003-root.sql']);
  });

  it('are refused when an applied file was changed', async () => {
    await run();
    write('0001-tree.sql', 'create table tree (id bigint primary key);');
    await expect(run()).rejects.toThrow('0001-tree.sql has been changed since this database applied it');
  });

  it('are refused when the database knows one that the program does not', async () => {
    await run();
    rmSync(join(directory, '0002-leaf.sql'));
    await expect(run()).rejects.toThrow('newer than the program: it has the migration 0002-leaf.sql');
  });

  it('are refused when a new one comes before an applied one, or bears no number', async () => {
    await run();
    write('0001-a-seed.sql', 'select 1;');
    await expect(run()).rejects.toThrow('0001-a-seed.sql comes before 0002-leaf.sql');
    write('seed.sql', 'select 1;');
    await expect(run()).rejects.toThrow('these are not: seed.sql');
  });
});
