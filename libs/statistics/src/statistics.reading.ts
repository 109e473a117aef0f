import {
  defineReading,
  defineRoot,
  list,
  localText,
  part,
  sql,
  value,
  type LanguageArgs,
  type Reading,
} from '#minewatch/graphql';
import { statisticsNote } from './statistics-note.js';
import type { StatisticsArgs } from './statistics.args.js';
import { countedRows, rowTotal, sourceCount, total } from './statistics.queries.js';

export const statisticsReadings: Reading[] = [
  defineReading('StatisticsKey', { fields: { label: localText('label') } }),
  defineReading('StatisticsRow', {
    fields: {
      keys: list('StatisticsKey', ({ row }, key) => ({
        from: sql`(values
          (1, ${row}.dimension_1, ${row}.code_1, ${row}.label_1_en, ${row}.label_1_es),
          (2, ${row}.dimension_2, ${row}.code_2, ${row}.label_2_en, ${row}.label_2_es)
        ) ${key} (position, dimension, code, label_en, label_es)`,
        where: sql`${key}.dimension is not null`,
        orderBy: sql`${key}.position`,
      })),
    },
  }),
  defineRoot(
    'statistics',
    part<StatisticsArgs>(({ args, context: { today } }) => ({
      fields: {
        rows: list(
          'StatisticsRow',
          (_at, row) => ({ from: sql`${countedRows(args, today)} ${row}`, orderBy: sql`${row}.position` }),
          { size: 100 },
        ),
        total: value(() => total(args, today), { cost: 10 }),
        rowTotal: value(() => rowTotal(args, today), { cost: 10 }),
        sourceCount: value(() => sourceCount(args, today), { cost: 10 }),
        note: value<LanguageArgs>(({ args: { language } }) => sql`${statisticsNote(args, language)}::text`),
      },
    })),
  ),
];
