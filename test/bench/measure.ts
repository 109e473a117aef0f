import type { Load, Slice, SliceResult } from './load.js';

/** How fast a server answered. */
export interface Speed {
  /** Requests a second, the median of the slices. */
  readonly rate: number;
  /** Milliseconds in which half of the answers came, and 95 of 100. */
  readonly p50: number;
  readonly p95: number;
}

/** What a server is asked, the duration aside. */
export type Question = Omit<Slice, 'seconds'>;

const SLICE_SECONDS = 2;
const WARM_UP_SECONDS = 1;

/**
 * Measures servers in turn, slice by slice (A B A B …), so that whatever else the machine does falls on all alike.
 * @param seconds of measuring in all, a short warm-up aside
 */
export async function measureInTurn(
  load: Load,
  questions: readonly Question[],
  seconds: number,
): Promise<Speed[]> {
  const rounds = Math.max(1, Math.round(seconds / questions.length / SLICE_SECONDS));
  const sliceSeconds = seconds / questions.length / rounds;
  for (const question of questions) await load.run({ ...question, seconds: WARM_UP_SECONDS });
  const found = questions.map((): SliceResult[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, question] of questions.entries()) {
      found[index]!.push(await load.run({ ...question, seconds: sliceSeconds }));
    }
  }
  return found.map(speedOf);
}

/** What slices tell together. */
export function speedOf(slices: readonly SliceResult[]): Speed {
  const rates = slices.map(({ milliseconds, seconds }) => milliseconds.length / seconds);
  const all = Float64Array.from(slices.flatMap(({ milliseconds }) => [...milliseconds])).sort();
  return {
    rate: quantile(Float64Array.from(rates).sort(), 0.5),
    p50: quantile(all, 0.5),
    p95: quantile(all, 0.95),
  };
}

/** Of ascending numbers. */
function quantile(sorted: Float64Array, part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
