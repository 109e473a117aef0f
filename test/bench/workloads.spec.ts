import { connectionOf } from '#minewatch/database';
import { todayInLima } from '#minewatch/shared';
import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { useApi } from '../support/api.js';
import { fillDatabase } from './synthetic-records.js';
import { findReadings, limitStatement } from './workloads.js';

type Variables = Record<string, unknown>;

describe('the workloads of the bench', () => {
  const api = useApi('empty');

  beforeAll(async () => {
    const client = new pg.Client(connectionOf('owner', api().database));
    await client.connect();
    await fillDatabase(client, 1000, () => undefined);
    await client.end();
  }, 120_000);

  it.each(findReadings(['W1', 'W1P', 'W3', 'W4', 'W5']))(
    '$name is answered alike by the API and by the best SQL',
    async (workload) => {
      const { owner, visitor } = api().database;
      const { text, parameters } = limitStatement(workload);
      const { rows } = await visitor.query<{ variables: Variables }>(workload.variablesSql);
      expect(rows).not.toEqual([]);
      for (const { variables } of rows.slice(0, 5)) {
        const given: Variables = { ...variables, today: todayInLima() };
        const best = await (workload.limitRole ? owner : visitor).query<{ answer: string }>(
          text,
          parameters.map((name) => given[name]),
        );
        expect(await api().ask(workload.document, variables)).toEqual(JSON.parse(best.rows[0]!.answer));
      }
    },
  );
});
