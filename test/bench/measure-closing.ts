import type { DatabaseAddresses } from '#minewatch/database';
import { closeEdition, type EditionVersion, nextEdition } from '#minewatch/edition-closing';
import { todayInLima } from '#minewatch/shared';
import { asOwner } from '../support/test-server.js';
import { withCopy } from './copy-database.js';

/** The files of an edition are made in memory: beyond this many disputes nobody needs them, and a bench less so. */
export const CLOSED_AT_MOST = 100_000;

/** How long it took to close a month. */
export interface Closing {
  readonly disputes: number;
  readonly seconds: number;
  /** Size of the package of its files. */
  readonly megabytes: number;
}

/** Closes the edition that comes after the one which the database holds, on the clock. */
export function measureClosing(
  server: DatabaseAddresses,
  addresses: DatabaseAddresses,
  disputes: number,
): Promise<Closing> {
  return withCopy(server, addresses, 'closing', (copy) =>
    asOwner(copy, async (client) => {
      const today = todayInLima();
      const { rows: closed } = await client.query<EditionVersion>(
        `select to_char(month, 'YYYY-MM') as month, stage from edition order by published_at, id`,
      );
      const next = nextEdition(closed);
      if (!next) throw new Error('A database of the bench holds one edition');
      const start = performance.now();
      await client.query('begin');
      await closeEdition(client, next, { today });
      await client.query('commit');
      const seconds = (performance.now() - start) / 1000;
      const { rows } = await client.query<{ megabytes: number }>(
        `select max(length(content)) / 1e6 as megabytes from edition_file`,
      );
      return { disputes, seconds, megabytes: rows[0]!.megabytes };
    }),
  );
}
