import type pg from 'pg';

/** Runs work in a transaction of the owner and commits it; undoes it when the work fails. */
export async function publish<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  return endingWith(pool, 'commit', work);
}

/** Runs work in a transaction that is undone afterwards. */
export async function undone<T>(pool: pg.Pool, work: (client: pg.ClientBase) => Promise<T>): Promise<T> {
  return endingWith(pool, 'rollback', work);
}

/** Rows of a query as they were public at a moment: the same SQL over the views of as_published. */
export async function readAsOf<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  moment: string,
  query: string,
  values: unknown[] = [],
): Promise<Row[]> {
  return undone(pool, async (client) => {
    await client.query('set local search_path = as_published, vocabulary, public');
    await client.query(`select set_config('minewatch.as_of', $1, true)`, [moment]);
    return (await client.query<Row>(query, values)).rows;
  });
}

/** A moment after all that is committed and before all that follows, as text, to the microsecond. */
export async function readMoment(client: pg.Pool | pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ moment: string }>('select clock_timestamp()::text as moment');
  return rows[0]!.moment;
}

async function endingWith<T>(
  pool: pg.Pool,
  end: 'commit' | 'rollback',
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query(end);
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}
