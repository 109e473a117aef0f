import {
  column,
  defineReading,
  defineRoot,
  list,
  one,
  part,
  sql,
  TextLanguage,
  value,
  wholeNumber,
  type LanguageArgs,
  type Reading,
} from '#minewatch/graphql';
import { codeShown, labelOf } from './statistics-labels.js';
import { statisticsNote } from './statistics-note.js';
import type { StatisticsArgs } from './statistics.args.js';
import { countedOnce } from './statistics.queries.js';

const ROWS_AT_MOST = 5000;

export const statisticsReadings: Reading[] = [
  defineReading('StatisticsKey', {
    fields: {
      code: value(({ row }) => codeShown(row)),
      label: part<LanguageArgs>(({ row, args: { language } }) => ({
        isPresent: sql`${row}.code is not null`,
        fields: {
          text: value(() => labelOf(row, language)),
          language: value(() => sql`${language}::text`),
          isFallback: value(() => sql`false`),
        },
      })),
    },
  }),
  defineReading('StatisticsRow', {
    fields: {
      // PostgreSQL appends in the order written.
      keys: list(
        'StatisticsKey',
        ({ row }, key) => ({
          from: sql`(select ${row}.dimension_1 as dimension, ${row}.code_1 as code
            union all select ${row}.dimension_2, ${row}.code_2 where ${row}.dimension_2 is not null) ${key}`,
        }),
        { size: 2 },
      ),
    },
  }),
  defineReading('Statistics', {
    fields: {
      rows: list(
        'StatisticsRow',
        ({ row }, counted) => ({
          from: sql`(select ${row}.dimension_1, ${row}.dimension_2, r.code_1, r.code_2, r.count, r.position
            from unnest(${row}.codes_1, ${row}.codes_2, ${row}.counts) with ordinality r (code_1, code_2, count, position)
            where r.position <= ${wholeNumber(ROWS_AT_MOST)}) ${counted}`,
          orderBy: sql`${counted}.position`,
        }),
        { size: 100 },
      ),
      note: value<LanguageArgs>(({ row, args }) =>
        args.language === TextLanguage.ES ? sql`${row}.note_es` : sql`${row}.note_en`,
      ),
      sourceCount: column('source_count'),
    },
  }),
  defineRoot(
    'statistics',
    one<StatisticsArgs>('Statistics', ({ args, context }, statistics) => ({
      from: sql`(select counted.*, ${statisticsNote(args, TextLanguage.EN)}::text as note_en,
          ${statisticsNote(args, TextLanguage.ES)}::text as note_es
        from ${countedOnce(args, context.today)} counted) ${statistics}`,
    })),
  ),
];
