import { describe, expect, it } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { serverAudits } from 'graphql-http';
import { useApi } from '../support/api.js';

describe('the public API over HTTP', () => {
  const api = useApi('empty');
  const url = () => `${api().url}/graphql`;
  const audits = serverAudits({ url, fetchFn: fetch });

  it('is audited in 61 ways', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, audit) => {
    expect(await audit()).toMatchObject({ status: 'ok' });
  });

  it('lets a page of any origin ask', async () => {
    const headers = {
      origin: 'https://elsewhere.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type, if-none-match',
    };
    const { headers: allowed } = await fetch(url(), { method: 'OPTIONS', headers });
    expect(allowed.get('access-control-allow-origin')).toBe('*');
    expect(allowed.get('access-control-allow-methods')).toContain('POST');
    expect(allowed.get('access-control-allow-headers')).toContain('if-none-match');
  });

  it('shows its whole schema to whoever asks', async () => {
    const everything = { descriptions: true, specifiedByUrl: true, inputValueDeprecation: true };
    const schema = await api().get<IntrospectionQuery>(getIntrospectionQuery(everything));
    expect(buildClientSchema(schema).getQueryType()?.getFields()).toHaveProperty('disputes');
  });
});
