import type { ClientBase } from 'pg';

/** Does work on the rows that were public at a moment; unqualified table names then mean the tables of that moment. */
export async function asPublishedAt<Result>(
  client: ClientBase,
  moment: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const { rows } = await client.query<{ path: string }>(`select current_setting('search_path') as path`);
  const setPath = (path: string | undefined) =>
    client.query(`select set_config('search_path', $1, true)`, [path]);
  await setPath('as_published, vocabulary, public');
  await client.query(`select set_config('minewatch.as_of', $1, true)`, [moment]);
  const result = await work();
  await setPath(rows[0]?.path);
  return result;
}
