import type { DatabaseAddresses } from '#minewatch/database';
import { closeEdition, closeFirstEdition } from '#minewatch/edition-closing';
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

/** Closes the first edition, and then, on the clock, the next. */
export function measureClosing(
  server: DatabaseAddresses,
  addresses: DatabaseAddresses,
  disputes: number,
): Promise<Closing> {
  return withCopy(server, addresses, 'closing', (copy) =>
    asOwner(copy, async (client) => {
      const today = todayInLima();
      await client.query('begin');
      await closeFirstEdition(client, { today });
      await client.query('commit');
      const start = performance.now();
      await client.query('begin');
      await closeEdition(client, { month: today.slice(0, 7), stage: 'CANDIDATE' }, { today });
      await client.query('commit');
      const seconds = (performance.now() - start) / 1000;
      const { rows } = await client.query<{ megabytes: number }>(
        `select max(length(content)) / 1e6 as megabytes from edition_file`,
      );
      return { disputes, seconds, megabytes: rows[0]!.megabytes };
    }),
  );
}
