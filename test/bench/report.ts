import type { Closing } from './measure-closing.js';
import type { Speed } from './measure.js';
import { REPEAT_RATIO, UNCHANGED_RATIO, type Workload } from './workloads.js';

/** One workload in one database. */
export interface Measured {
  readonly disputes: number;
  readonly workload: Workload;
  readonly api: Speed;
  readonly limit: Speed;
  /** The same questions again, and with If-None-Match; absent when not asked for. */
  readonly repeat?: Speed;
  readonly unchanged?: Speed;
}

/** The sizes for which the ratio has a target, and the two between which growth is told. */
const SMALL = 5_000;
const GROWS_FROM = 10_000;
const LARGE = 1_000_000;
/** Noise of this machine: growth within it follows the limit's. */
const FOLLOWS = 1.25;

/** Prints tables in Markdown, as they go into a note. */
export function printReport(measured: readonly Measured[]): void {
  table(
    [
      'Workload',
      'disputes',
      'API req/s',
      'p50 ms',
      'p95 ms',
      'limit req/s',
      'p50 ms',
      'p95 ms',
      'ratio',
      'to reach',
      '',
    ],
    measured.map(({ disputes, workload, api, limit }) => {
      const isTold = disputes === SMALL || disputes === LARGE;
      const ratio = api.rate / limit.rate;
      const { ratio: toReach } = workload.toReach;
      return [
        workload.name,
        count(disputes),
        ...shown(api),
        ...shown(limit),
        ratio.toFixed(2),
        ...(isTold ? verdict(ratio >= toReach, String(toReach)) : ['', '']),
      ];
    }),
  );
  printKept(measured);
  printGrowth(measured);
}

/** Prints how long the closing of a month took, and how it grows. */
export function printClosings(closings: readonly Closing[]): void {
  table(
    ['Closing a month', 'disputes', 'seconds', 'package MB', 'times the seconds before'],
    closings.map(({ disputes, seconds, megabytes }, index) => {
      const before = closings[index - 1];
      const growth = before ? (seconds / before.seconds).toFixed(1) : '';
      return ['', count(disputes), seconds.toFixed(1), megabytes.toFixed(1), growth];
    }),
  );
}

function printKept(measured: readonly Measured[]): void {
  const rows = measured.flatMap(({ disputes, workload, limit, repeat, unchanged }) =>
    (
      [
        ['repeat', repeat, REPEAT_RATIO],
        ['304', unchanged, UNCHANGED_RATIO],
      ] as const
    ).flatMap(([kind, speed, toReach]) =>
      speed
        ? [
            [
              `${workload.name} ${kind}`,
              count(disputes),
              ...shown(speed),
              (speed.rate / limit.rate).toFixed(1),
              ...verdict(speed.rate / limit.rate >= toReach, String(toReach)),
            ],
          ]
        : [],
    ),
  );
  if (rows.length > 0)
    table(
      ['Kept answers', 'disputes', 'API req/s', 'p50 ms', 'p95 ms', 'ratio to the limit', 'to reach', ''],
      rows,
    );
}

function printGrowth(measured: readonly Measured[]): void {
  const find = (name: string, size: number) =>
    measured.find(({ disputes, workload }) => disputes === size && workload.name === name);
  const rows = [...new Set(measured.map(({ workload }) => workload.name))].flatMap((name) => {
    const [from, to] = [find(name, GROWS_FROM), find(name, LARGE)];
    if (!from || !to) return [];
    const [api, limit] = [to.api.p50 / from.api.p50, to.limit.p50 / from.limit.p50];
    const most = from.workload.toReach.growth;
    return [
      [
        name,
        api.toFixed(2),
        limit.toFixed(2),
        ...(most === null
          ? verdict(api <= limit * FOLLOWS, 'as the limit')
          : verdict(api <= most, `at most ${most}`)),
      ],
    ];
  });
  if (rows.length > 0) table(['Growth of p50, 10,000 to 1,000,000', 'API', 'limit', 'to reach', ''], rows);
}

const shown = ({ rate, p50, p95 }: Speed): string[] => [
  rate < 100 ? rate.toFixed(1) : rate.toFixed(0),
  p50.toFixed(1),
  p95.toFixed(1),
];
const count = (number: number): string => number.toLocaleString('en');
const verdict = (isMet: boolean, toReach: string): string[] => [toReach, isMet ? 'met' : 'missed'];

function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  console.log([line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n'));
}
