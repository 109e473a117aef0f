import { readConfig } from '#minewatch/config';
import { createPool, type DatabaseAddresses } from '#minewatch/database';
import { todayInLima } from '#minewatch/shared';
import { prepareDatabase } from './bench-databases.js';
import { type BenchOptions, readOptions } from './bench-options.js';
import { compareAnswers } from './compare-answers.js';
import { getRequest, Load, postRequest } from './load.js';
import { measureInTurn, type Question, type Speed } from './measure.js';
import { CLOSED_AT_MOST, type Closing, measureClosing } from './measure-closing.js';
import { measureUpdates } from './measure-updates.js';
import { printClosings, printReport, type Measured } from './report.js';
import { type RunningServer, startApi, startLimit } from './servers.js';
import { findReadings, findUpdate, type Reading, type Workload } from './workloads.js';

/** Answers compared before a workload is measured. */
const COMPARED = 20;
/** Questions that are repeated: as many as a popular page has. */
const REPEATED = 20;

const say = (text: string): void => console.error(text);

async function run(options: BenchOptions): Promise<void> {
  const server = readConfig(process.env);
  const load = new Load();
  const measured: Measured[] = [];
  const closings: Closing[] = [];
  try {
    for (const disputes of options.sizes) {
      const addresses = await prepareDatabase(server, disputes, say);
      if (options.workloads.includes('close') && disputes <= CLOSED_AT_MOST) {
        say(`${disputes.toLocaleString('en')} disputes: closing a month`);
        closings.push(await measureClosing(server, addresses, disputes));
      }
      measured.push(...(await measureSize({ server, addresses }, disputes, options, load)));
    }
  } finally {
    load.stop();
  }
  if (measured.length > 0) printReport(measured);
  if (closings.length > 0) printClosings(closings);
}

async function measureSize(
  { server, addresses }: { server: DatabaseAddresses; addresses: DatabaseAddresses },
  disputes: number,
  options: BenchOptions,
  load: Load,
): Promise<Measured[]> {
  const named = options.workloads.filter((name) => name.startsWith('W'));
  const announce = ({ name, title }: Workload) =>
    say(`${disputes.toLocaleString('en')} disputes: ${name}, ${title}`);
  const measured: Measured[] = [];
  const readings = findReadings(named);
  if (readings.length > 0) {
    await withServers(addresses, named, options, async (servers) => {
      for (const workload of readings) {
        announce(workload);
        const variables = await listVariables(addresses, workload);
        const speeds = await measureReading(servers, workload, variables, options, load);
        measured.push({ disputes, workload, ...speeds });
      }
    });
  }
  const update = findUpdate(named);
  if (update) {
    announce(update);
    measured.push({ disputes, workload: update, ...(await measureUpdates(server, addresses, update, load)) });
  }
  return measured;
}

interface Servers {
  readonly api: RunningServer;
  readonly limit: RunningServer;
}

async function withServers(
  addresses: DatabaseAddresses,
  named: readonly string[],
  { connections }: BenchOptions,
  work: (servers: Servers) => Promise<void>,
): Promise<void> {
  const limit = await startLimit(addresses, named);
  const api = await startApi(addresses, connections);
  try {
    await work({ api, limit });
  } finally {
    await Promise.all([api.stop(), limit.stop()]);
  }
}

type Variables = Readonly<Record<string, unknown>>;
type Speeds = Omit<Measured, 'disputes' | 'workload'>;

async function measureReading(
  servers: Servers,
  workload: Reading,
  variables: readonly Variables[],
  options: BenchOptions,
  load: Load,
): Promise<Speeds> {
  const { api, limit } = servers;
  const body = (each: Variables, extensions?: object) =>
    JSON.stringify({ query: workload.document, variables: each, extensions });
  const limitBody = (each: Variables) => JSON.stringify({ ...each, today: todayInLima() });
  for (const each of variables.slice(0, COMPARED)) {
    await compareAnswers(api, limit, {
      name: workload.name,
      apiBody: body(each),
      limitBody: limitBody(each),
    });
  }
  const { connections } = options;
  const repeated = variables.slice(0, REPEATED);
  const questions: Record<keyof Speeds, Question | null> = {
    // A text never seen before misses the answer cache.
    api: {
      port: api.port,
      connections,
      status: 200,
      requests: variables.map((each) => postRequest('/graphql', body(each, { asked: '{number}' }))),
    },
    limit: {
      port: limit.port,
      connections,
      status: 200,
      requests: variables.map((each) => postRequest(`/${workload.name}`, limitBody(each))),
    },
    repeat: options.workloads.includes('repeat')
      ? {
          port: api.port,
          connections,
          status: 200,
          requests: repeated.map((each) => postRequest('/graphql', body(each))),
        }
      : null,
    unchanged: options.workloads.includes('304')
      ? {
          port: api.port,
          connections,
          status: 304,
          requests: await Promise.all(repeated.map((each) => unchangedRequest(api, workload, each))),
        }
      : null,
  };
  const asked = Object.entries(questions).filter(
    (entry): entry is [keyof Speeds, Question] => entry[1] !== null,
  );
  const speeds = await measureInTurn(
    load,
    asked.map(([, question]) => question),
    options.seconds,
  );
  return Object.fromEntries(asked.map(([name], index) => [name, speeds[index]!])) as Record<
    keyof Speeds,
    Speed
  >;
}

/** The request of a client that has the answer already: only a GET may be conditional (RFC 9110 §13.1.2). */
async function unchangedRequest(
  { port }: RunningServer,
  { document }: Workload,
  variables: Variables,
): Promise<string> {
  const asked = new URLSearchParams({ query: document, variables: JSON.stringify(variables) });
  const path = `/graphql?${asked.toString()}`;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  await answer.arrayBuffer();
  const etag = answer.headers.get('etag');
  if (!etag) throw new Error('The API gives an answer without an ETag');
  return getRequest(path, { 'if-none-match': etag });
}

async function listVariables(
  addresses: DatabaseAddresses,
  { name, variablesSql }: Reading,
): Promise<Variables[]> {
  const pool = createPool('public', addresses, { max: 1 });
  try {
    const { rows } = await pool.query<{ variables: Variables }>(variablesSql);
    if (rows.length === 0) throw new Error(`${name}: no variables`);
    return rows.map(({ variables }) => variables);
  } finally {
    await pool.end();
  }
}

const options = readOptions(process.argv.slice(2));
if (options) await run(options);
