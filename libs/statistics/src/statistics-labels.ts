import { sql, TextLanguage, type Sql } from '#minewatch/graphql';

/** The code of a row of keys (dimension, code) as it is shown: a month, a year, a slug. */
export function codeShown(key: Sql): Sql {
  return sql`case ${key}.dimension when 'MONTH' then left(${key}.code, 7) when 'YEAR' then left(${key}.code, 4)
    when 'COMPANY' then (select slug from company where id = ${key}.code::bigint) else ${key}.code end`;
}

/** What the code of a row of keys is called. */
export function labelOf(key: Sql, language: TextLanguage): Sql {
  const label = language === TextLanguage.ES ? sql`label_es` : sql`label_en`;
  return sql`case ${key}.dimension
    when 'MONTH' then date_in_words(${key}.code::date, ${key}.code::date, 'MONTH', ${language})
    when 'YEAR' then left(${key}.code, 4)
    when 'COMPANY' then (select name from company where id = ${key}.code::bigint)
    when 'DEPARTMENT' then (select name from place where ubigeo = ${key}.code)
    else (select ${label} from term where list = lower(${key}.dimension) and code = ${key}.code) end`;
}
