import type { RecordDocument } from '#minewatch/record-documents';

/** A record as one line of JSON: its own columns, and by the name of their file the rows that belong to it. */
export function jsonLineOf({ slug, sections: [own, ...belonging] }: RecordDocument): string {
  const lists = belonging.map(({ file, rows }) => [file.replace(/\.\w+$/, ''), rows] as const);
  return `${JSON.stringify({ slug, ...own?.rows[0], ...Object.fromEntries(lists) })}\n`;
}
