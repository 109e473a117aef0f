import { LoadConnection } from './load-connection.js';
import type { Slice, SliceResult } from './load.js';

/** A process of its own: puts questions to a server for a while and tells its parent how long each answer took. */
process.on('message', (slice: Slice) => void run(slice).then((result) => process.send!(result)));
process.on('disconnect', () => process.exit());

/** Makes requests with `{number}` in them differ, so that no server can know the answer. */
let asked = 0;

async function run({ port, requests, connections, seconds, status }: Slice): Promise<SliceResult> {
  const parts = requests.map((request) => request.split('{number}'));
  const milliseconds: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  const work = Array.from({ length: connections }, () => {
    let askedAt = 0;
    const next = () => {
      askedAt = performance.now();
      if (askedAt >= end) return null;
      asked += 1;
      return parts[asked % parts.length]!.join(String(10_000_000 + asked));
    };
    return new LoadConnection(port, next, (found) => {
      if (found !== status) throw new Error(`The server answered ${found} instead of ${status}`);
      milliseconds.push(performance.now() - askedAt);
    }).run();
  });
  await Promise.all(work);
  return { milliseconds: Float64Array.from(milliseconds), seconds: (performance.now() - start) / 1000 };
}
