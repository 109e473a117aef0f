import { projectRoot } from '#minewatch/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A question put to both servers, with many different variables. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** What the API is asked. */
  readonly document: string;
  /** What the limit server runs: parameters written `:name`. */
  readonly limitSql: string;
  /** Gives rows with a JSON object `variables`. */
  readonly variablesSql: string;
  readonly toReach: Targets;
  /** The limit reads the history itself, which the public role cannot. */
  readonly readsHistory?: true;
}

export interface Targets {
  /** Requests a second, as a part of the limit's, in the smallest and in the largest database. */
  readonly ratio: number;
  /** How many times the median may grow from 10,000 to 1,000,000 disputes; null: as the limit's does. */
  readonly growth: number | null;
}

/** Ratio to the limit of an answer that the server keeps, and of one that the client has. */
export const REPEAT_RATIO = 5;
export const UNCHANGED_RATIO = 30;

const WORKLOADS: readonly Pick<Workload, 'name' | 'title' | 'toReach' | 'readsHistory'>[] = [
  { name: 'W1', title: 'list of 50 disputes by owner at the event', toReach: { ratio: 0.8, growth: 2 } },
  {
    name: 'W1P',
    title: 'the same list as an edition published it',
    toReach: { ratio: 0.8, growth: 2 },
    readsHistory: true,
  },
  { name: 'W3', title: 'one dispute with everything', toReach: { ratio: 0.5, growth: 2 } },
  { name: 'W4', title: 'full text, first 20 with total', toReach: { ratio: 0.8, growth: null } },
  { name: 'W5', title: 'statistics by month and type of a company', toReach: { ratio: 0.7, growth: null } },
];

/** The workloads of these names, in the order of the list. @throws Error naming what is unknown */
export function findWorkloads(names: readonly string[]): Workload[] {
  const unknown = names.filter((name) => !WORKLOADS.some((workload) => workload.name === name));
  if (unknown.length > 0) throw new Error(`--workloads: unknown: ${unknown.join(', ')}`);
  return WORKLOADS.filter(({ name }) => names.includes(name)).map((workload) => {
    const read = (ending: string) =>
      readFileSync(
        join(projectRoot, 'test/bench/workloads', `${workload.name.toLowerCase()}.${ending}`),
        'utf8',
      );
    return {
      ...workload,
      document: read('graphql'),
      limitSql: read('limit.sql'),
      variablesSql: read('variables.sql'),
    };
  });
}

/** The limit's SQL of a workload as PostgreSQL takes it, and the names of its parameters in their order. */
export function limitStatement({ limitSql }: Workload): { text: string; parameters: string[] } {
  const parameters: string[] = [];
  const text = limitSql.replace(/(?<!:):([a-z]+)/g, (_, parameter: string) => {
    if (!parameters.includes(parameter)) parameters.push(parameter);
    return `$${parameters.indexOf(parameter) + 1}`;
  });
  return { text, parameters };
}
