import { describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { policies, roleMay, STAFF_ROLES, type Policy } from '#minewatch/auth';
import { buildStaffSchema } from '../../apps/api/src/staff-schema.js';
import { useApi } from '../support/api.js';
import { createPerson, openDesk, openSession, useStaff } from '../support/staff.js';

interface Guarded {
  readonly path: string;
  readonly policy: Policy;
  readonly query: string;
}

/** Something of the type: the guard speaks before anybody looks at it. */
function anythingOf(type: GraphQLInputType): string {
  const plain = getNullableType(type);
  if (isListType(plain)) return '[]';
  if (isEnumType(plain)) return plain.getValues()[0]!.name;
  if (isInputObjectType(plain)) {
    const fields = Object.values(plain.getFields()).filter(isRequiredInputField);
    return `{ ${fields.map((field) => `${field.name}: ${anythingOf(field.type)}`).join(', ')} }`;
  }
  const scalars: Record<string, string> = { Int: '1', Float: '1', Boolean: 'true', Date: '"2026-11-01"' };
  return scalars[plain.toString()] ?? '"1"';
}

function queryOf(root: string, field: GraphQLField<unknown, unknown>): string {
  const given = field.args.filter(
    (each) => each.type.toString().endsWith('!') && each.defaultValue === undefined,
  );
  const args = given.map(({ name, type }) => `${name}: ${anythingOf(type)}`).join(', ');
  const below = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : '';
  return `${root} { ${field.name}${args && `(${args})`} ${below} }`;
}

async function listGuarded(): Promise<Guarded[]> {
  const schema = await buildStaffSchema();
  const roots = { query: schema.getQueryType()!, mutation: schema.getMutationType()! };
  return Object.entries(roots).flatMap(([root, type]) =>
    Object.values(type.getFields()).map((field) => ({
      path: `${type.name}.${field.name}`,
      policy: field.extensions['policy'] as Policy,
      query: queryOf(root, field),
    })),
  );
}

/** What anybody may do: the ways in and out. A new one is entered here with care. */
const OPEN = [
  'Query.me',
  'Query.oneTimeLink',
  'Mutation.acceptInvitation',
  'Mutation.choosePassword',
  'Mutation.confirmCode',
  'Mutation.signIn',
  'Mutation.signOut',
];

describe('every query and mutation of the staff', () => {
  const api = useApi('empty');
  const staff = useStaff(api);

  it('is open to anybody only where it is a way in or out', async () => {
    const open = (await listGuarded()).filter(({ policy }) => policies[policy].atLeast === 'ANYBODY');
    expect(open.map(({ path }) => path).sort()).toEqual([...OPEN].sort());
  });

  it('is refused to strangers, and to who has given only the password', async () => {
    const half = await createPerson(api().database, 'ADMINISTRATOR');
    const halfway = openDesk(api().url, await openSession(api().database, half.id, false));
    const wrong: string[] = [];
    for (const { path, policy, query } of await listGuarded()) {
      if (policies[policy].atLeast === 'ANYBODY') continue;
      if ((await staff().visit().refusal(query)) !== 'NOT_SIGNED_IN') wrong.push(path);
      if ((await halfway.refusal(query)) !== 'CODE_NEEDED') wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });

  it('is refused to administrators and reviewers who have not set up their second factor', async () => {
    const desk = await staff().signIn('ADMINISTRATOR');
    await api().database.owner.query(
      'update editorial.credential set totp_secret = null where staff_id = $1',
      [desk.id],
    );
    const wrong: string[] = [];
    for (const { path, policy, query } of await listGuarded()) {
      if (['ANYBODY', 'SIGNED_IN'].includes(policies[policy].atLeast)) continue;
      if ((await desk.refusal(query)) !== 'SECOND_FACTOR_NEEDED') wrong.push(path);
    }
    expect(wrong).toEqual([]);
  });

  it('is refused to roles that may not', async () => {
    const wrong: string[] = [];
    for (const role of STAFF_ROLES) {
      const desk = await staff().signIn(role);
      for (const { path, policy, query } of await listGuarded()) {
        if (!roleMay(role, policy) && (await desk.refusal(query)) !== 'FORBIDDEN')
          wrong.push(`${role}: ${path}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
