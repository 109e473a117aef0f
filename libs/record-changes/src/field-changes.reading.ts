import {
  defineReading,
  list,
  part,
  sql,
  TextLanguage,
  value,
  type FieldReading,
  type LanguageArgs,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { describedFilesJson, rowKeysJson } from './described-columns.js';

/** Cells in which two revisions differ; what is asked of a list of records is read from the documents of those alone. */
export function changesBetween(before: (row: Sql) => Sql, after: (row: Sql) => Sql): FieldReading {
  return list(
    'FieldChange',
    ({ row }, change) => ({
      from: sql`(
        select c.*, c.column_name as "column", described #> array[c.file, 'title'] as file_words,
          described #> array[c.file, 'columns', c.column_name] as column_words
        from (select ${describedFilesJson}::jsonb as described) d,
          document_changes(
            (select content from revision where id = ${before(row)}),
            (select content from revision where id = ${after(row)}), ${rowKeysJson}::jsonb) c
      ) ${change}`,
      orderBy: [sql`${change}.place`, sql`(${change}.column_words ->> 'place')::integer`],
    }),
    { size: 10 },
  );
}

/** A bilingual text from two expressions; the other language where one is missing. */
export function textIn(english: (row: Sql) => Sql, spanish: (row: Sql) => Sql): FieldReading {
  return part<Partial<LanguageArgs>>(({ row, args }) => {
    const isSpanish = args.language === TextLanguage.ES;
    const [asked, other] = isSpanish ? [spanish(row), english(row)] : [english(row), spanish(row)];
    const [name, otherName] = isSpanish ? [sql`'ES'`, sql`'EN'`] : [sql`'EN'`, sql`'ES'`];
    return {
      fields: {
        text: value(() => sql`coalesce(${asked}, ${other})`),
        language: value(() => sql`case when ${asked} is null then ${otherName} else ${name} end`),
        isFallback: value(() => sql`${asked} is null`),
      },
    };
  });
}

export const fieldChangeReadings: Reading[] = [
  defineReading('FieldChange', {
    fields: {
      row: value(({ row }) => sql`${row}.row_key`),
      fileLabel: textIn(
        (row) => sql`coalesce(${row}.file_words ->> 'en', ${row}.file)`,
        (row) => sql`coalesce(${row}.file_words ->> 'es', ${row}.file)`,
      ),
      columnLabel: textIn(
        (row) => sql`coalesce(${row}.column_words ->> 'en', ${row}.column_name)`,
        (row) => sql`coalesce(${row}.column_words ->> 'es', ${row}.column_name)`,
      ),
      beforeInWords: inWords((row) => sql`${row}.before`),
      afterInWords: inWords((row) => sql`${row}.after`),
    },
  }),
];

/** Codes by their labels; every other text as it is. */
function inWords(cell: (row: Sql) => Sql): FieldReading {
  return value<Partial<LanguageArgs>>(({ row, args }) => {
    const label = args.language === TextLanguage.ES ? sql`t.label_es` : sql`t.label_en`;
    return sql`case when ${row}.column_words ->> 'list' is null then ${cell(row)} else (
      select string_agg(coalesce(${label}, e.entry), ', ' order by e.n)
      from regexp_split_to_table(${cell(row)}, '\\|') with ordinality e (entry, n)
        left join term t on t.list = ${row}.column_words ->> 'list' and t.code = e.entry) end`;
  });
}
