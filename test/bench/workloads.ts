import { projectRoot } from '#minewatch/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What both servers are asked. */
export interface Workload {
  readonly name: string;
  readonly title: string;
  /** What the API is asked. */
  readonly document: string;
  /** What the limit server runs: parameters written `:name`. */
  readonly limitSql: string;
  /** Whose rights the limit needs, where those of the public do not suffice: to read the history itself, or to write. */
  readonly limitRole?: 'staff' | 'owner';
  readonly toReach: Targets;
}

/** A question put to both servers, with many different variables. */
export interface Reading extends Workload {
  /** Gives rows with a JSON object `variables`. */
  readonly variablesSql: string;
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

type Told = Pick<Workload, 'name' | 'title' | 'toReach' | 'limitRole'>;

const READINGS: readonly Told[] = [
  { name: 'W1', title: 'list of 50 disputes by owner at the event', toReach: { ratio: 0.8, growth: 2 } },
  {
    name: 'W1P',
    title: 'the same list as an edition published it',
    toReach: { ratio: 0.8, growth: 2 },
    limitRole: 'staff',
  },
  { name: 'W3', title: 'one dispute with everything', toReach: { ratio: 0.5, growth: 2 } },
  { name: 'W4', title: 'full text, first 20 with total', toReach: { ratio: 0.8, growth: null } },
  { name: 'W5', title: 'statistics by month and type of a company', toReach: { ratio: 0.7, growth: null } },
];
/** Each request uses up drafts that were made for it. */
const UPDATE: Told = {
  name: 'W7',
  title: 'log an update: an event, its dispute, their revisions',
  toReach: { ratio: 0.5, growth: null },
  limitRole: 'owner',
};

/** The readings of these names, in the order of the list. @throws Error naming what is unknown */
export function findReadings(names: readonly string[]): Reading[] {
  const unknown = names.filter((name) => ![...READINGS, UPDATE].some((workload) => workload.name === name));
  if (unknown.length > 0) throw new Error(`--workloads: unknown: ${unknown.join(', ')}`);
  return READINGS.filter(({ name }) => names.includes(name)).map((told) => ({
    ...workloadOf(told),
    variablesSql: readPart(told, 'variables.sql'),
  }));
}

/** The logging of updates, if it is among these names. */
export function findUpdate(names: readonly string[]): Workload | null {
  return names.includes(UPDATE.name) ? workloadOf(UPDATE) : null;
}

function workloadOf(told: Told): Workload {
  return { ...told, document: readPart(told, 'graphql'), limitSql: readPart(told, 'limit.sql') };
}

function readPart({ name }: Told, ending: string): string {
  return readFileSync(join(projectRoot, 'test/bench/workloads', `${name.toLowerCase()}.${ending}`), 'utf8');
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
