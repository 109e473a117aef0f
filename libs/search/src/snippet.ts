import { identifier, sql, type Sql } from '#minewatch/graphql';
import { placePath } from '#minewatch/places';

/** Stands before and after each match in a marked passage; no text holds it. */
const MARK = '\u0001';

/** Where the text of a record stands: the table of its kind, and the column before `_en` and `_es`. */
const TEXTS = {
  COMPANY: ['company', 'description'],
  PROJECT: ['project', 'description'],
  COMMUNITY: ['community', 'note'],
  DISPUTE: ['dispute', 'summary'],
  EVENT: ['event', 'description'],
  AGREEMENT: ['agreement', 'promise'],
  LEGAL_CASE: ['legal_case', 'summary'],
  NEWS: ['news_item', 'summary'],
} as const;

/**
 * The passage of a hit in which the words stand, each match between two marks; null when it has no text. Read from the
 * record itself, so only for the hits that are shown.
 */
function markedPassage(hit: Sql): Sql {
  const cases = Object.entries(TEXTS).map(([kind, [table, column]]) => {
    const english = sql`t.${identifier(`${column}_en`)}`;
    const spanish = sql`t.${identifier(`${column}_es`)}`;
    return sql` when ${kind} then (select case
        when ${spanish} is not null and (${hit}.language = 'ES' or ${english} is null) then ${passage(sql`'spanish_plain'`, spanish, hit)}
        else ${passage(sql`'english_plain'`, english, hit)} end
      from ${identifier(table)} t where t.id = ${hit}.record_id)`;
  });
  return sql`case ${hit}.kind${cases.reduce((all, next) => sql`${all}${next}`)}
    when 'PLACE' then (select ${placePath(sql`t.ubigeo`)} from place t where t.id = ${hit}.record_id) end`;
}

function passage(words: Sql, text: Sql, hit: Sql): Sql {
  const options = `MaxWords=35, MinWords=15, StartSel="${MARK}", StopSel="${MARK}"`;
  return sql`ts_headline(${words}, ${text}, search_query(${hit}.typed), ${options})`;
}

/** The passage as plain text. */
export function plainPassage(hit: Sql): Sql {
  return sql`replace(${markedPassage(hit)}, ${MARK}, '')`;
}

/** The passage in pieces, rows of position, text and is_match: after each odd mark a match begins. */
export function passageParts(hit: Sql, piece: Sql): Sql {
  return sql`(select p.position, p.text, p.position % 2 = 0 as is_match
    from unnest(string_to_array(${markedPassage(hit)}, ${MARK})) with ordinality p (text, position) where p.text <> '') ${piece}`;
}
