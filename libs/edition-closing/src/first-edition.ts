import type { ClientBase } from 'pg';
import { todayInLima } from '#minewatch/shared';
import {
  listClosed,
  stopPublishing,
  storeEdition,
  type ClosedEdition,
  type ClosingOptions,
} from './close-edition.js';
import { monthAfter } from './edition-version.js';
import { titleOf } from './edition-words.js';

/**
 * Makes the first edition, from which movements and differences are counted: the month before today's, final. Earlier months
 * were never closed, so none is made up.
 *
 * @param client connection of the owner in a transaction that has published nothing yet
 * @returns null where there is an edition already
 */
export async function closeFirstEdition(
  client: ClientBase,
  { today = todayInLima() }: Pick<ClosingOptions, 'today'> = {},
): Promise<ClosedEdition | null> {
  await stopPublishing(client);
  if ((await listClosed(client)).length > 0) return null;
  const first = { month: monthAfter(today.slice(0, 7), -1), stage: 'FINAL' } as const;
  return storeEdition(client, first, titleOf(first, true));
}
