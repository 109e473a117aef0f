import {
  connection,
  defineReading,
  defineRoot,
  list,
  oneOf,
  sql,
  value,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import type { SearchArgs } from './search.args.js';
import { searchRows } from './search.queries.js';
import { passageParts, plainPassage } from './snippet.js';

export const searchReadings: Reading[] = [
  defineReading('SnippetPart', {}),
  defineReading('SearchHit', {
    fields: {
      snippet: value(({ row }) => plainPassage(row), { cost: 1 }),
      snippetParts: list('SnippetPart', ({ row }, piece) => ({
        from: passageParts(row, piece),
        orderBy: sql`${piece}.position`,
      })),
      record: oneOf(({ row }) => {
        const isFound = (record: Sql) => ({ where: sql`${record}.id = ${row}.record_id` });
        return {
          is: sql`case ${row}.kind when 'LEGAL_CASE' then 'LegalCase' when 'NEWS' then 'NewsItem' else initcap(${row}.kind) end`,
          types: {
            Company: isFound,
            Project: isFound,
            Place: isFound,
            People: isFound,
            Community: isFound,
            Dispute: isFound,
            Event: isFound,
            Agreement: isFound,
            LegalCase: isFound,
            NewsItem: isFound,
          },
        };
      }),
    },
  }),
  defineRoot(
    'search',
    connection<SearchArgs>('SearchHit', ({ args }, hit) => searchRows(args, hit)),
  ),
];
