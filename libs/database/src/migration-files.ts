import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseProblem } from './database-problem.js';

/** One step of the schema: a file of SQL. */
export interface Migration {
  /** Name of the file, such as `0001-foundations.sql`. */
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

/** A step that a database has already taken. */
export interface AppliedMigration {
  readonly name: string;
  readonly sha256: string;
}

/** Reads the steps of a folder in their order. */
export function readMigrations(directory: string): Migration[] {
  const names = readdirSync(directory).filter((name) => name.endsWith('.sql'));
  const badlyNamed = names.filter((name) => !/^\d{4}-[a-z0-9-]+\.sql$/.test(name));
  if (badlyNamed.length > 0) {
    throw new DatabaseProblem(
      `Migrations are named 0001-what-it-does.sql; these are not: ${badlyNamed.join(', ')}`,
    );
  }
  return names.sort().map((name) => {
    const sql = readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * The steps still to take.
 * @throws DatabaseProblem when the files are not a continuation of what the database has been through
 */
export function pendingMigrations(
  files: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  const fileOf = new Map(files.map((file) => [file.name, file]));
  for (const { name, sha256 } of applied) {
    const file = fileOf.get(name);
    if (!file)
      throw new DatabaseProblem(
        `This database is newer than the program: it has the migration ${name}. Update the program.`,
      );
    if (file.sha256 !== sha256) {
      throw new DatabaseProblem(
        `The migration ${name} has been changed since this database applied it. Restore the file and put the change into a new one` +
          ' (or, when the data do not matter: npm run db:reset).',
      );
    }
  }
  const last =
    applied
      .map(({ name }) => name)
      .sort()
      .at(-1) ?? '';
  const pending = files.filter(({ name }) => !applied.some((each) => each.name === name));
  const late = pending.find(({ name }) => name < last);
  if (late)
    throw new DatabaseProblem(
      `The migration ${late.name} comes before ${last}, which is already applied. Give it a higher number.`,
    );
  return pending;
}
