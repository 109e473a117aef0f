import {
  error,
  type Finding,
  type ItemList,
  type Problem,
  RecordReference,
  type RecordRow,
  SourceReference,
  type TargetTable,
  type Value,
  type Values,
} from '#minewatch/record-columns';
import type { ReadFile } from './read-rows.js';

/** Rows of a file, and entries of a list, that would be the same row of the database. */
export function checkKeys({ description, rows }: ReadFile): Problem[] {
  const firstLines = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const place = { file: row.file, line: row.line };
    for (const list of row.lists)
      problems.push(...repeatedEntries(list).map((found) => ({ ...found, ...place })));
    const key = description.table && keyOf(description.table, row.values);
    if (key === undefined) continue;
    const firstLine = firstLines.get(key);
    if (firstLine === undefined) firstLines.set(key, row.line);
    else problems.push({ ...sameRow(row, firstLine), ...place });
  }
  return problems;
}

/** The key of a row as one text; undefined when a part of it could not be read. */
function keyOf({ key }: TargetTable, values: Values): string | undefined {
  const parts = key.map((column) => values[column]);
  return parts.includes(undefined) ? undefined : JSON.stringify(parts.map((part) => plain(part ?? null)));
}

function plain(value: Value): unknown {
  return value instanceof RecordReference || value instanceof SourceReference ? value.key : value;
}

function sameRow(row: RecordRow, firstLine: number): Finding {
  const [column, value] = row.reference ? ['slug', row.reference.slug] : [null, null];
  return error({
    column,
    value,
    wrong: { en: `the same as line ${firstLine}`, es: `lo mismo que la línea ${firstLine}` },
    expected: { en: 'each record once', es: 'cada registro una sola vez' },
  });
}

function repeatedEntries({ column, table, items }: ItemList): Finding[] {
  const seen = new Set<string>();
  return items.flatMap((item) => {
    const parts = table.key.filter((name) => name in item).map((name) => plain(item[name] ?? null));
    const entry = JSON.stringify(parts);
    if (!seen.has(entry)) {
      seen.add(entry);
      return [];
    }
    const named = Object.values(item).find((part) => part instanceof RecordReference);
    const value = named ? named.slug : parts.filter((part) => part !== null).join(' ');
    const wrong = { en: 'stands twice in the list', es: 'está dos veces en la lista' };
    return [
      error({ column, value, wrong, expected: { en: 'each entry once', es: 'cada entrada una sola vez' } }),
    ];
  });
}
