import type { DatabaseAddresses } from '#minewatch/database';
import { closeFirstEdition, type ClosedEdition } from '#minewatch/edition-closing';
import { asOwner } from './load-folder.js';

/** Makes the first edition of a database that has records and no edition; does nothing otherwise. */
export function ensureFirstEdition(addresses: DatabaseAddresses): Promise<ClosedEdition | null> {
  return asOwner(addresses, async (client) => {
    await client.query('begin');
    try {
      const edition = await closeFirstEdition(client);
      await client.query('commit');
      return edition;
    } catch (failure) {
      await client.query('rollback');
      throw failure;
    }
  });
}
