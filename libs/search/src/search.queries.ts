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
  const title = args.language === TextLanguage.ES ? sql`coalesce(s.title_es, s.title_en)` : sql`s.title_en`;
  const columns = sql`s.record_id, s.kind, s.slug, ${title} as title, asked.typed, ${args.language}::text as language`;
  return {
    with: searchTables(args),
    from: sql`(
      select ${columns}, false as is_similar,
        1 + ts_rank(s.words, asked.query)::float8 + coalesce(similarity(asked.name, s.names), 0)::float8 as score
      from found s cross join asked
      union all
      select ${columns}, true, (s.likeness + similarity(asked.name, s.names))::float8 / 2 from similar_one s cross join asked
    ) ${hit}`,
    order: [{ by: sql`${hit}.score`, descending: true }],
    id: sql`${hit}.record_id`,
    count: sql`((select case when count(*) < ${wholeNumber(RANKED_AT_MOST)} then count(*)
        else (select count(*) from search_document s where ${holds(args)}) end from found)
      + (select count(*) from similar_one))`,
  };
}

/** What page and count share: what was typed, read once and not for each row, and the records found and resembling. */
function searchTables(args: SearchArgs): Sql {
  return sql`asked as materialized (
      select typed, search_query(typed) as query, fold(typed) as name from (select ${args.query}::text as typed) typed
    ), found as materialized (
      select * from search_document s where ${holds(args)} limit ${wholeNumber(RANKED_AT_MOST)}
    ), similar_one as materialized (
      select s.*, n.likeness from similar_names(${args.query}) n join search_document s on s.record_id = n.record_id
      where (select count(*) from found) < ${wholeNumber(FEW)} and (${holds(args)}) is not true and ${allOf(kindIs(args))}
    )`;
}

/** Condition: a record, `s`, holds the words. */
function holds(args: SearchArgs): Sql {
  return allOf([sql`s.words @@ (select query from asked)`, ...kindIs(args)]);
}

/** Written into the statement, because the index of the words of disputes alone is chosen by it. */
function kindIs({ kinds }: SearchArgs): Sql[] {
  if (!kinds) return [];
  const [only, ...others] = kinds;
  if (only !== undefined && others.length === 0) return [sql`s.kind = ${nameText(only)}`];
  return [sql`s.kind = any (${kinds}::text[])`];
}
