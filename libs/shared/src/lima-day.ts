/** Peru has no summer time: five hours behind UTC all year. */
const LIMA_OFFSET_MS = 5 * 60 * 60 * 1000;

/** The day in Lima, `YYYY-MM-DD`: what "today" means in every answer. */
export function todayInLima(now: number = Date.now()): string {
  return new Date(now - LIMA_OFFSET_MS).toISOString().slice(0, 10);
}
