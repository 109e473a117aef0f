import type { DatabaseAddresses } from '#minewatch/database';
import { closeFirstEdition, type ClosedEdition } from '#minewatch/edition-closing';
import { inTransaction } from './load-folder.js';

/** Makes the first edition of a database that has records and no edition; does nothing otherwise. */
export function ensureFirstEdition(addresses: DatabaseAddresses): Promise<ClosedEdition | null> {
  return inTransaction(addresses, (client) => closeFirstEdition(client));
}
