import { readConfig } from '#minewatch/config';
import { createPool } from '#minewatch/database';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findReadings, findUpdate, limitStatement, type Workload } from './workloads.js';

/**
 * The limit: node:http, pg and one prepared statement for each workload, which builds the JSON in the database. It knows
 * nothing of GraphQL and checks nothing. Run with the names of the workloads as arguments; tells its parent its port.
 */
const CONNECTIONS = 20;

const config = readConfig(process.env);
const pools = {
  public: createPool('public', config, { max: CONNECTIONS }),
  staff: createPool('staff', config, { max: CONNECTIONS }),
  owner: createPool('owner', config, { max: CONNECTIONS }),
};
const names = process.argv.slice(2);
const asked: Workload[] = [...findReadings(names), findUpdate(names)].filter((workload) => workload !== null);
const statements = new Map(
  asked.map((workload) => [
    `/${workload.name}`,
    { name: workload.name, pool: pools[workload.limitRole ?? 'public'], ...limitStatement(workload) },
  ]),
);

const server = createServer(async (request, response) => {
  const { name, pool, text, parameters } = statements.get(request.url!)!;
  const given = JSON.parse(await bodyOf(request)) as Record<string, unknown>;
  const values = parameters.map((parameter) => given[parameter]);
  try {
    const { rows } = await pool.query<[string]>({ name, text, values, rowMode: 'array' });
    const body = Buffer.from(rows[0]![0]);
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  } catch (error) {
    response.writeHead(500, { 'content-length': 0 }).end();
    console.error(error);
  }
});
server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());

function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks).toString()));
  });
}
