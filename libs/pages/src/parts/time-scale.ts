/** Years laid out from left to right; positions are per cent of the width. */
export interface TimeScale {
  /** Days before the first year or after the last one fall on the edge. */
  readonly positionOf: (isoDay: string) => number;
  readonly years: readonly { readonly year: number; readonly position: number }[];
}

/** A scale over whole years, with a mark for about every sixth of the width. */
export function timeScale(firstYear: number, lastYear: number): TimeScale {
  const start = Date.UTC(firstYear, 0, 1);
  const end = Date.UTC(lastYear + 1, 0, 1);
  const position = (time: number) =>
    Math.round(Math.min(1, Math.max(0, (time - start) / (end - start))) * 10_000) / 100;
  const step = [1, 2, 5, 10, 20].find((years) => (lastYear - firstYear) / years <= 6) ?? 50;
  const first = Math.ceil(firstYear / step) * step;
  const count = Math.floor((lastYear - first) / step) + 1;
  return {
    positionOf: (isoDay) => position(Date.parse(isoDay)),
    years: Array.from({ length: count }, (_, index) => first + index * step).map((year) => ({
      year,
      position: position(Date.UTC(year, 0, 1)),
    })),
  };
}

/** Fewest years before today that a scale covers. */
const FEWEST_YEARS = 5;

/** First and last year among days, ends that are open left out. */
export function yearsSpanned(days: readonly (string | null | undefined)[], today: string): [number, number] {
  const years = days.filter((day) => !!day).map((day) => Number(String(day).slice(0, 4)));
  const current = Number(today.slice(0, 4));
  return [Math.min(...years, current - FEWEST_YEARS), Math.max(...years, current)];
}
