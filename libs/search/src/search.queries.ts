import {
  allOf,
  badInput,
  nameText,
  sql,
  TextLanguage,
  wholeNumber,
  type ConnectionRows,
  type Sql,
} from '#minewatch/graphql';
import type { SearchArgs } from './search.args.js';

/** Ranking reads the words of each record: beyond this many, only these are ranked. */
const RANKED_AT_MOST = 1000;
/** Resembling names are looked for when fewer records than a page hold the words themselves. */
const FEW = 20;
const LONGEST_QUERY = 200;

/** What a search finds: rows of record_id, kind, slug, title, score, is_similar, with the words and language asked. */
export function searchRows(args: SearchArgs, hit: Sql): ConnectionRows {
  if (args.query.length > LONGEST_QUERY) {
    throw badInput(`A search has ${LONGEST_QUERY} characters at most; this one has ${args.query.length}.`);
  }
  const query = sql`search_query(${args.query})`;
  const holds = [sql`s.words @@ ${query}`, ...kindIs(args)];
  const resembles = [
    sql`(select count(*) from (select from search_document s where ${allOf(holds)} limit ${wholeNumber(FEW)}) found) < ${wholeNumber(FEW)}`,
    sql`not s.words @@ ${query}`,
    ...kindIs(args),
  ];
  const similar = sql`similar_names(${args.query}) n join search_document s on s.record_id = n.record_id`;
  const title = args.language === TextLanguage.ES ? sql`coalesce(s.title_es, s.title_en)` : sql`s.title_en`;
  const columns = sql`s.record_id, s.kind, s.slug, ${title} as title, ${args.query}::text as typed,
    ${args.language}::text as language`;
  return {
    from: sql`(
      select ${columns}, false as is_similar,
        1 + ts_rank(s.words, ${query})::float8 + coalesce(similarity(fold(${args.query}), s.names), 0)::float8 as score
      from (select * from search_document s where ${allOf(holds)} limit ${wholeNumber(RANKED_AT_MOST)}) s
      union all
      select ${columns}, true, (n.likeness + similarity(fold(${args.query}), s.names))::float8 / 2 from ${similar} where ${allOf(resembles)}
    ) ${hit}`,
    order: [{ by: sql`${hit}.score`, descending: true }],
    id: sql`${hit}.record_id`,
    count: sql`((select count(*) from search_document s where ${allOf(holds)})
      + (select count(*) from ${similar} where ${allOf(resembles)}))`,
  };
}

/** Written into the statement, because the index of the words of disputes alone is chosen by it. */
function kindIs({ kinds }: SearchArgs): Sql[] {
  if (!kinds) return [];
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return [sql`s.kind = ${nameText(only)}`];
  return [sql`s.kind = any (${kinds}::text[])`];
}
