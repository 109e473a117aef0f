import { sql, type Sql } from '#minewatch/graphql';

/** How much of the typed word must be found again, as pg_trgm counts: "glencroe" finds "Glencore" with 0.56. */
const LIKENESS = 0.5;

/** Condition that a text holds what somebody typed: accents and capitals do not matter, and a slip of the finger neither. */
export function namesLike(names: Sql, typed: string): Sql {
  return sql`(strpos(fold(${names}), fold(${typed})) > 0 or word_similarity(fold(${typed}), fold(${names})) >= ${LIKENESS})`;
}
