import { parseArgs } from 'node:util';

/** What a person can say to `npm run bench`. */
export interface BenchOptions {
  /** Numbers of disputes, ascending. */
  readonly sizes: readonly number[];
  readonly workloads: readonly string[];
  /** Seconds of measuring for each pair of servers and each workload. */
  readonly seconds: number;
  readonly connections: number;
}

const DEFAULTS = {
  sizes: '5000,10000,100000,1000000',
  workloads: 'W1,W1P,W3,W4,W5,W7,close,repeat,304',
  seconds: '20',
  connections: '20',
};

const HELP = `npm run bench -- [options]

Measures the public API against a server with the best SQL written by hand, both on made data.

  --sizes ${DEFAULTS.sizes}   numbers of disputes; databases are made once and kept
  --workloads ${DEFAULTS.workloads}   what to measure: readings (W1 to W5), logging (W7), closing a month (close), kept answers (repeat),
    unchanged ones (304)
  --seconds ${DEFAULTS.seconds}   of measuring for each workload, half of it for each server
  --connections ${DEFAULTS.connections}   held open by the load generator
  --help   this text`;

/** Reads the command line; null when only help was wanted, which is printed. @throws Error saying what is wrong */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const option = (name: keyof typeof DEFAULTS) =>
    [name, { type: 'string', default: DEFAULTS[name] }] as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries((['sizes', 'workloads', 'seconds', 'connections'] as const).map(option)),
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return null;
  }
  const text = values as Record<keyof typeof DEFAULTS, string>;
  return {
    sizes: text.sizes
      .split(',')
      .map((size) => count('sizes', size, 1000))
      .sort((one, other) => one - other),
    workloads: text.workloads.split(',').map((name) => name.trim()),
    seconds: count('seconds', text.seconds, 1),
    connections: count('connections', text.connections, 1),
  };
}

function count(option: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least)
    throw new Error(`--${option}: "${text}" is not a whole number from ${least} on`);
  return number;
}
