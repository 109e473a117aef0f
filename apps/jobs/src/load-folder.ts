import pg from 'pg';
import { connectionOf, type DatabaseAddresses } from '#minewatch/database';
import { recordFiles, vocabularyFile } from '#minewatch/record-descriptions';
import type { RecordFolder } from '#minewatch/record-files';
import { importRecords, type ImportOptions, type ImportReport } from '#minewatch/record-imports';

/** Imports a folder as the owner of the tables. */
export function loadFolder(
  addresses: DatabaseAddresses,
  folder: RecordFolder,
  options: ImportOptions = {},
): Promise<ImportReport> {
  return asOwner(addresses, (client) =>
    importRecords(client, folder, [vocabularyFile, ...recordFiles], options),
  );
}

/** Whether records were ever loaded. */
export function isSeeded(addresses: DatabaseAddresses): Promise<boolean> {
  return asOwner(addresses, async (client) => {
    const { rows } = await client.query<{ found: boolean }>('select exists (select from record) as found');
    return rows[0]?.found === true;
  });
}

/** Does work in one transaction of the owner of the tables. */
export function inTransaction<Result>(
  addresses: DatabaseAddresses,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  return asOwner(addresses, async (client) => {
    await client.query('begin');
    try {
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (failure) {
      await client.query('rollback');
      throw failure;
    }
  });
}

async function asOwner<Result>(
  addresses: DatabaseAddresses,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connectionOf('owner', addresses, { applicationName: 'minewatch import' }));
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
