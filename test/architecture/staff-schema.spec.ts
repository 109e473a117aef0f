import { describe, expect, it } from '@jest/globals';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { listUnguarded } from '#minewatch/auth';
import { listUndescribed } from '#minewatch/graphql';
import { buildPublicSchema } from '../../apps/api/src/public-schema.js';
import { buildStaffSchema, renderStaffSchema } from '../../apps/api/src/staff-schema.js';

const objectTypes = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .map(({ name }) => name);

describe('the staff schema', () => {
  it('is committed as it is (npm run generate)', async () => {
    const committed = readFileSync(join(projectRoot, 'apps', 'api', 'staff.graphql'), 'utf8');
    expect(await renderStaffSchema()).toBe(committed);
  });

  it('describes every type, field, argument and enum value', async () => {
    expect(listUndescribed(await buildStaffSchema())).toEqual([]);
  });

  it('says of every query and mutation who may use it', async () => {
    expect(listUnguarded(await buildStaffSchema())).toEqual([]);
  });

  it('shares no type with the public one but the root: no type has hidden fields', async () => {
    const open = new Set(objectTypes(await buildPublicSchema()));
    const shared = objectTypes(await buildStaffSchema()).filter((name) => open.has(name));
    expect(shared).toEqual(['Query']);
  });
});
