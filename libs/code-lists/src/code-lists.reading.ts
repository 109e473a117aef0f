import { column, defineReading, defineRoot, list, localText, sql, type Reading } from '#minewatch/graphql';
import type { VocabularyArgs } from './code-lists.args.js';

export const codeListReadings: Reading[] = [
  defineReading('Code', {
    table: 'term',
    fields: { label: localText('label'), group: column('group_code') },
  }),
  defineReading('CodeList', {
    fields: {
      codes: list(
        'Code',
        ({ row }, code) => ({ where: sql`${code}.list = ${row}.list`, orderBy: sql`${code}.position` }),
        { size: 15 },
      ),
    },
  }),
  defineRoot(
    'vocabulary',
    list<VocabularyArgs>(
      'CodeList',
      ({ args }, codes) => ({
        from: sql`(select distinct list from term) ${codes}`,
        where: args.list == null ? [] : sql`${codes}.list = ${args.list}`,
        orderBy: sql`${codes}.list`,
      }),
      { size: 36 },
    ),
  ),
];
