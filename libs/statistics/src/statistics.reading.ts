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
import { countedRows, rowTotal, sourceCount, total, units } from './statistics.queries.js';

export const statisticsReadings: Reading[] = [
  defineReading('StatisticsKey', { fields: { label: localText('label') } }),
  defineReading('StatisticsRow', {
    fields: {
      keys: list('StatisticsKey', ({ row }, key) => ({
        // Not VALUES, which would make the labels that nobody asks for.
        from: sql`(
          select 1 as position, ${row}.dimension_1 as dimension, ${row}.code_1 as code, ${row}.label_1_en as label_en, ${row}.label_1_es as label_es
          union all
          select 2, ${row}.dimension_2, ${row}.code_2, ${row}.label_2_en, ${row}.label_2_es) ${key}`,
        where: sql`${key}.dimension is not null`,
        orderBy: sql`${key}.position`,
      })),
    },
  }),
  defineRoot(
    'statistics',
    part<StatisticsArgs>(({ args, context: { today } }) => ({
      with: units(args, today),
      fields: {
        rows: list(
          'StatisticsRow',
          (_at, row) => ({ from: sql`${countedRows(args, today)} ${row}`, orderBy: sql`${row}.position` }),
          { size: 100 },
        ),
        total: value(() => total, { cost: 10 }),
        rowTotal: value(() => rowTotal(args, today), { cost: 10 }),
        sourceCount: value(() => sourceCount, { cost: 10 }),
        note: value<LanguageArgs>(({ args: { language } }) => sql`${statisticsNote(args, language)}::text`),
      },
    })),
  ),
];
