import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type GraphQLSchema,
  type IntrospectionQuery,
} from 'graphql';
import { useApi } from '../support/api.js';
import { CANARY, findLeak, plantCanaries, WITHHELD } from '../support/canaries.js';
import { walkSchema, type ArgumentValues } from '../support/schema-walk.js';

const VALUES: ArgumentValues = {
  'dispute.slug': `"${WITHHELD.DISPUTE}"`,
  'event.slug': `"${WITHHELD.EVENT}"`,
  'community.slug': `"${WITHHELD.COMMUNITY}"`,
  'project.slug': `"${WITHHELD.PROJECT}"`,
  'agreement.slug': '"none"',
  'company.slug': '"glencore"',
  'legalCase.slug': '"vilca-v-xstrata"',
  'newsItem.slug': '"net360-espinar-injured-2012"',
  'people.slug': '"quechua"',
  'place.slug': '"cusco-espinar"',
  'record.kind': 'EVENT',
  'record.slug': `"${WITHHELD.EVENT}"`,
  'disputes.filter': `{ slug: ["${WITHHELD.DISPUTE}"] }`,
  'search.query': '"espinar"',
  'statistics.by': '[DEPARTMENT]',
  'statistics.of': 'EVENTS',
  first: '6',
  'editionDiff.from': '"2026-10-final"',
  'editionDiff.to': '"2026-11-candidate"',
  month: '"2026-10-01"',
  kind: 'EVENT',
  on: '"2012-05-28"',
};

describe('an anonymous walk of the whole public schema', () => {
  const api = useApi();
  let schema: GraphQLSchema;
  let editions: readonly string[];

  beforeAll(async () => {
    await plantCanaries(api().database.owner);
    schema = buildClientSchema(await api().get<IntrospectionQuery & object>(getIntrospectionQuery()));
    const { rows } = await api().database.owner.query<{ version: string }>('select version from edition');
    editions = rows.map(({ version }) => version);
  });

  it('finds the records whose places are withheld, so that it would find a leak', async () => {
    const fields = 'slug location { precision point place { ubigeo } }';
    const found = await api().get(`{
      dispute(slug: "${WITHHELD.DISPUTE}") { ${fields} } event(slug: "${WITHHELD.EVENT}") { ${fields} placeName }
      community(slug: "${WITHHELD.COMMUNITY}") { ${fields} } project(slug: "${WITHHELD.PROJECT}") { ${fields} shapes { part } } }`);
    for (const record of Object.values(found)) {
      expect(record).toMatchObject({ location: { precision: 'WITHHELD', point: null } });
    }
    expect(findLeak(`{"placeName":"${CANARY} hill"}`)).not.toBeNull();
    expect(findLeak('[-71.23457, -14.76543]')).not.toBeNull();
  });

  it('meets nothing of the staff and no withheld place on any path', async () => {
    const queries = walkSchema(schema, VALUES, 2);
    expect(queries.length).toBeGreaterThan(1000);
    expect(await walk(queries)).toEqual([]);
  }, 300_000);

  it('meets none in old editions either', async () => {
    const asOf = schema
      .getQueryType()!
      .getFields()
      ['event']!.args.some(({ name }) => name === 'edition');
    for (const edition of asOf ? editions : []) {
      expect(await walk(walkSchema(schema, { ...VALUES, edition: `"${edition}"` }, 1))).toEqual([]);
    }
  }, 600_000);

  it('learns nothing by asking: words, boxes and orders neither find nor count what is withheld', async () => {
    const about = 'boundingBox: { west: -71.2346, south: -14.7655, east: -71.2345, north: -14.7654 }';
    const answers = await api().get(`{
      search(query: "${CANARY}") { totalCount }
      disputes(filter: { text: "${CANARY}" }) { totalCount }
      disputesThere: disputes(filter: { ${about} }) { totalCount }
      eventsThere: events(filter: { ${about} }) { totalCount }
      communitiesThere: communities(filter: { ${about} }) { totalCount }
      projectsThere: projects(filter: { ${about} }) { totalCount } }`);
    for (const answer of Object.values(answers)) expect(answer).toEqual({ totalCount: 0 });
  });

  /** Leaks and failures, each with the query that met it. */
  async function walk(queries: readonly string[]): Promise<string[]> {
    const found: string[] = [];
    for (const query of queries) {
      let text = await post(query);
      // Long lists in lists: as deep, and fewer of each.
      if (text.includes('"errors":')) text = await post(query.replaceAll('first: 6', 'first: 1'));
      const leak = findLeak(text);
      if (leak !== null) found.push(`${query}\n${leak}`);
      if (text.includes('"errors":')) found.push(`${query}\n${text.slice(0, 600)}`);
    }
    return found;
  }

  async function post(query: string): Promise<string> {
    const answer = await fetch(`${api().url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return `${JSON.stringify([...answer.headers])}\n${await answer.text()}`;
  }
});
