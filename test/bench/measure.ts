import type { Load, Slice } from './load.js';

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
  const found = questions.map(() => ({ rates: [] as number[], times: [] as Float64Array[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, question] of questions.entries()) {
      const { milliseconds, seconds: lasted } = await load.run({ ...question, seconds: sliceSeconds });
      found[index]!.rates.push(milliseconds.length / lasted);
      found[index]!.times.push(milliseconds);
    }
  }
  return found.map(({ rates, times }) => {
    const all = Float64Array.from(times.flatMap((each) => [...each])).sort();
    return {
      rate: quantile(Float64Array.from(rates).sort(), 0.5),
      p50: quantile(all, 0.5),
      p95: quantile(all, 0.95),
    };
  });
}

/** Of ascending numbers. */
function quantile(sorted: Float64Array, part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
