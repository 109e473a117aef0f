import type { DatabaseAddresses } from '#minewatch/database';
import { asOwner } from '../support/test-server.js';
import { withCopy } from './copy-database.js';
import { type Load, postRequest } from './load.js';
import { type Question, speedOf, type Speed } from './measure.js';
import { startApi, startLimit } from './servers.js';
import { approveUpdates, makeUpdates } from './updates.js';
import type { Workload } from './workloads.js';

/** Each update can be logged once: a part of them for each slice, more than a slice can log. */
const UPDATES = 5_000;
const SLICES = 5;
const SLICE_SECONDS = 1;
const PART = UPDATES / SLICES;

/**
 * W7: publishes updates through the staff API, and as bare SQL in one round trip, slice by slice, each in a copy of the
 * database of its own. The first slice of each warms up.
 */
export async function measureUpdates(
  server: DatabaseAddresses,
  addresses: DatabaseAddresses,
  { name, document }: Workload,
  load: Load,
): Promise<{ api: Speed; limit: Speed }> {
  const updates = await makeUpdates(addresses, UPDATES);
  return withCopy(server, addresses, 'updates', (ours) =>
    withCopy(server, addresses, 'limit', async (theirs) => {
      const { cookie, draftIds } = await approveUpdates(ours, updates);
      const [api, limit] = [await startApi(ours, 20), await startLimit(theirs, [name])];
      try {
        const publish = draftIds.map((ids) =>
          postRequest('/staff/graphql', JSON.stringify({ query: document, variables: { ids } }), {
            cookie,
            'x-minewatch-desk': '1',
          }),
        );
        const write = updates.map(({ variables }) => postRequest(`/${name}`, JSON.stringify(variables)));
        const found = await inTurn(
          load,
          { port: api.port, requests: publish },
          { port: limit.port, requests: write },
        );
        await checkPublished(ours, found.asked);
        return found;
      } finally {
        await Promise.all([api.stop(), limit.stop()]);
      }
    }),
  );
}

type Asked = Pick<Question, 'port' | 'requests'>;

async function inTurn(load: Load, api: Asked, limit: Asked) {
  const slices: Record<'api' | 'limit', { milliseconds: Float64Array; seconds: number }[]> = {
    api: [],
    limit: [],
  };
  let asked = 0;
  for (let slice = 0; slice < SLICES; slice += 1) {
    for (const [name, { port, requests }] of Object.entries({ api, limit }) as ['api' | 'limit', Asked][]) {
      const part = requests.slice(slice * PART, (slice + 1) * PART);
      const result = await load.run({
        port,
        requests: part,
        connections: 20,
        status: 200,
        seconds: SLICE_SECONDS,
      });
      if (name === 'api') asked += result.milliseconds.length;
      if (name === 'api' && result.milliseconds.length > part.length)
        throw new Error('More updates were asked for than there are drafts: make more');
      if (slice > 0) slices[name].push(result);
    }
  }
  return { api: speedOf(slices.api), limit: speedOf(slices.limit), asked };
}

/** An answer says 200 also when nothing was published. */
async function checkPublished(addresses: DatabaseAddresses, asked: number): Promise<void> {
  const published = await asOwner(addresses, async (client) => {
    const { rows } = await client.query<{ published: number }>(
      `select count(*) / 2 as published from editorial.draft where state = 'PUBLISHED'`,
    );
    return rows[0]!.published;
  });
  if (published < asked) throw new Error(`Of ${asked} updates only ${published} were published`);
}
