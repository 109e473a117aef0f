import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

describe('the server', () => {
  const api = useApi('empty');

  it('says that it is alive', async () => {
    const answer = await fetch(`${api().url}/healthz`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'alive' }]);
  });

  it('says that it is ready once the database has every migration', async () => {
    const answer = await fetch(`${api().url}/readyz`);
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ready' }]);
  });

  it('is not ready, and says why, while a migration is missing', async () => {
    const { owner } = api().database;
    const { rows } = await owner.query<{ name: string; sha256: string }>(
      'delete from public.applied_migration where name = (select max(name) from public.applied_migration) returning *',
    );
    const answer = await fetch(`${api().url}/readyz`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ reason: `migrations not applied: ${rows[0]?.name}` });
    await owner.query('insert into public.applied_migration (name, sha256) values ($1, $2)', [
      rows[0]?.name,
      rows[0]?.sha256,
    ]);
  });
});
