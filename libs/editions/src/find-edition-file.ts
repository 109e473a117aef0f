import type { Pool } from 'pg';

/** A file of an edition, without its bytes. */
export interface FoundEditionFile {
  readonly editionId: number;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * @param version such as `2026-11-candidate`
 * @returns null where there is no such edition, or it has no such file
 */
export async function findEditionFile(
  pool: Pool,
  version: string,
  name: string,
): Promise<FoundEditionFile | null> {
  const { rows } = await pool.query<FoundEditionFile>(
    `select f.edition_id as "editionId", f.name, f.media_type as "mediaType", f.byte_count as bytes, f.sha256
     from edition_file f join edition e on e.id = f.edition_id where e.version = $1 and f.name = $2`,
    [version, name],
  );
  return rows[0] ?? null;
}

/** So many bytes of a file from one on, the first being 0. */
export async function readEditionFile(
  pool: Pool,
  { editionId, name }: FoundEditionFile,
  first: number,
  count: number,
): Promise<Buffer> {
  const { rows } = await pool.query<{ content: Buffer }>(
    'select substring(content from $3::integer for $4::integer) as content from edition_file where edition_id = $1 and name = $2',
    [editionId, name, first + 1, count],
  );
  return rows[0]!.content;
}
