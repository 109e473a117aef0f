import type pg from 'pg';
import {
  closeEdition,
  monthAfter,
  nextEdition,
  type ClosedEdition,
  type EditionVersion,
} from '#minewatch/edition-closing';
import { publish } from './transactions.js';

/** Closes the one edition that comes next, however late or early it is by the calendar. */
export async function closeNext(pool: pg.Pool): Promise<ClosedEdition> {
  const { rows } = await pool.query<EditionVersion>(
    `select to_char(month, 'YYYY-MM') as month, stage from edition order by id`,
  );
  const next = nextEdition(rows);
  if (!next) throw new Error('There is no first edition: use a seeded database');
  const today = `${monthAfter(next.month)}-05`;
  return publish(pool, (client) => closeEdition(client, next, { today }));
}

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
