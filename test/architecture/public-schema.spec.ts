import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { listUndescribed } from '#minewatch/graphql';
import { buildPublicSchema, renderPublicSchema } from '../../apps/api/src/public-schema.js';

describe('the public schema', () => {
  it('is committed as it is (npm run generate)', async () => {
    const committed = readFileSync(join(projectRoot, 'apps', 'api', 'schema.graphql'), 'utf8');
    expect(await renderPublicSchema()).toBe(committed);
  });

  it('describes every type, field, argument and enum value', async () => {
    expect(listUndescribed(await buildPublicSchema())).toEqual([]);
  });
});
