import { projectRoot } from '#minewatch/config';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = ['disputes', 'events', 'news', 'companies', 'projects', 'status_history'];

/** The words of the seed's texts in one language, most frequent first. */
export function listSeedWords(language: 'en' | 'es'): string[] {
  const counts = new Map<string, number>();
  for (const file of FILES) {
    const rows: Record<string, string>[] = parse(
      readFileSync(join(projectRoot, 'seed-data', 'records', `${file}.csv`)),
      { columns: true },
    );
    const texts = rows.flatMap((row) =>
      Object.keys(row)
        .filter((name) => name.endsWith(`_${language}`))
        .map((name) => row[name]!),
    );
    for (const text of texts) {
      for (const word of text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([one, many], [other, most]) => most - many || (one < other ? -1 : 1))
    .map(([word]) => word);
}
