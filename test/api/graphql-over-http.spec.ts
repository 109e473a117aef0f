import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
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

  it('lets a page of any origin ask', async () => {
    const headers = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, if-none-match',
    };
    const { headers: allowed } = await fetch(api.url, { method: 'OPTIONS', headers });
    expect(allowed.get('access-control-allow-origin')).toBe('*');
    expect(allowed.get('access-control-allow-methods')).toContain('POST');
    expect(allowed.get('access-control-allow-headers')).toContain('if-none-match');
  });

  it('shows its whole schema to whoever asks', async () => {
    const options = {
      descriptions: true,
      specifiedByUrl: true,
      inputValueDeprecation: true,
      schemaDescription: true,
    };
    const body = JSON.stringify({ query: getIntrospectionQuery(options) });
    const answer = await fetch(api.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { data } = (await answer.json()) as { data: IntrospectionQuery };
    expect(buildClientSchema(data).getQueryType()?.getFields()).toHaveProperty('books');
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, audit) => {
    expect(await audit()).toMatchObject({ status: 'ok' });
  });
});
