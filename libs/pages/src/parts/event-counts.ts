import { useVisit } from '../frame/visit.js';

type PeopleCounts = Partial<Record<'dead' | 'injured' | 'arrested' | 'participants', number | null>>;

/** Counts of people in words; what is not stated is left out. */
export function usePeopleCounts(counts: PeopleCounts): string[] {
  const { t, format } = useVisit();
  return (['dead', 'injured', 'arrested', 'participants'] as const).flatMap((kind) => {
    const count = counts[kind];
    return count ? [format.count(count, t.counted[kind])] : [];
  });
}
