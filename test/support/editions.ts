import type pg from 'pg';
import { publish } from './transactions.js';

/** Closes a month as its edition, at this instant, without files; any month will do. Gives the name: `2030-01-final`. */
export async function closeMonth(
  owner: pg.Pool,
  month: string,
  stage: 'CANDIDATE' | 'FINAL' = 'FINAL',
): Promise<string> {
  return publish(owner, async (client) => {
    const { rows } = await client.query<{ version: string }>(
      `insert into edition (month, stage, published_at, title_en, title_es)
       values (($1 || '-01')::date, $2, publication_moment(), 'For a test', 'Para una prueba') returning version`,
      [month, stage],
    );
    return rows[0]!.version;
  });
}
