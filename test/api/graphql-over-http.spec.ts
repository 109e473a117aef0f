import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { useDatabase } from '../support/database.js';
import { startToyApi, type ToyApi } from '../support/toy-api.js';
import { fillLibrary } from '../support/toy-library-tables.js';

describe('GraphQL over HTTP', () => {
  const database = useDatabase('bare');
  let api: ToyApi;

  beforeAll(async () => {
    await fillLibrary(database().owner);
    api = await startToyApi(database().visitor);
  });
  afterAll(() => api.close());

  const audits = serverAudits({ url: () => api.url, fetchFn: fetch });

  it('is audited in 61 ways', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, audit) => {
    expect(await audit()).toMatchObject({ status: 'ok' });
  });
});
