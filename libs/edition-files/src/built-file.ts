import { createHash } from 'node:crypto';

/** A file of an edition, made. */
export interface BuiltFile {
  readonly name: string;
  readonly mediaType: string;
  /** Rows that it holds; null for a text or the package. */
  readonly rows: number | null;
  readonly sha256: string;
  readonly content: Uint8Array;
}

export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  geojson: 'application/geo+json',
  json: 'application/json',
  jsonl: 'application/jsonl; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  zip: 'application/zip',
} as const;

type Ending = keyof typeof MEDIA_TYPES;

/** A file of the text or bytes given; its name's ending says what kind it is. */
export function fileOf(
  name: `${string}.${Ending}`,
  content: string | Uint8Array,
  rows: number | null = null,
): BuiltFile {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const ending = name.slice(name.lastIndexOf('.') + 1) as Ending;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, mediaType: MEDIA_TYPES[ending], rows, sha256, content: bytes };
}
