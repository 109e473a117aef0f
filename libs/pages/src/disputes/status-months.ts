import type { Intensity, Phase, Status } from '#minewatch/vocabulary';

/** A reading of a dispute: what held from a day on. */
export interface StatusReading {
  readonly status: Status;
  readonly phase: Phase | null;
  readonly intensity: Intensity | null;
  readonly since: { readonly earliest: string | null } | null;
}

/** Neighbouring months that are alike: the status at their end, and the highest intensity in them. */
export interface MonthRun {
  /** `2012-05` */
  readonly first: string;
  readonly last: string;
  readonly months: number;
  readonly status: Status;
  readonly intensity: Intensity;
}

const RANK: Record<Intensity, number> = { UNKNOWN: 0, LATENT: 1, LOW: 2, MEDIUM: 3, HIGH: 4 };

/** The months of a dispute from its first reading to today, those that are alike joined. A reading holds from the first day it may. */
export function listMonthRuns(history: readonly StatusReading[], today: string): MonthRun[] {
  const readings = history
    .flatMap(({ since, ...reading }) => (since?.earliest ? [{ ...reading, day: since.earliest }] : []))
    .filter(({ day }) => day <= today)
    .sort((a, b) => a.day.localeCompare(b.day));
  const runs: MonthRun[] = [];
  for (const month of monthsBetween(readings[0]?.day, today)) {
    const until = readings.filter(({ day }) => day.slice(0, 7) <= month);
    const atEnd = until.at(-1)!;
    // The reading that the month began with, and those that began in it.
    const before = until.findLast(({ day }) => day <= `${month}-01`) ?? until[0]!;
    const inMonth = [before, ...until.filter(({ day }) => day.slice(0, 7) === month)];
    const intensity = inMonth
      .map((reading) => reading.intensity ?? 'UNKNOWN')
      .reduce((a, b) => (RANK[b] > RANK[a] ? b : a));
    const last = runs.at(-1);
    if (last?.status === atEnd.status && last.intensity === intensity) {
      runs[runs.length - 1] = { ...last, last: month, months: last.months + 1 };
    } else {
      runs.push({ first: month, last: month, months: 1, status: atEnd.status, intensity });
    }
  }
  return runs;
}

function monthsBetween(first: string | undefined, today: string): string[] {
  const months: string[] = [];
  for (let month = first?.slice(0, 7); month && month <= today.slice(0, 7); month = monthAfter(month)) {
    months.push(month);
  }
  return months;
}

/** `2012-12` is followed by `2013-01`. */
export function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}
