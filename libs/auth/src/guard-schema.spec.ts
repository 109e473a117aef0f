import { describe, expect, it } from '@jest/globals';
import { buildSchema, graphql, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { checkPolicy, guardSchema } from './guard-schema.js';
import { STAFF_ROLES, mayApprove, policies, roleMay, type Policy } from './policies.js';
import type { Staff } from './current-staff.js';
import { Refusal } from './refusal.js';

const staffOf = (role: Staff['role']): Staff => ({
  id: 1,
  email: 'ana@minewatch.test',
  displayName: 'Ana',
  role,
  language: 'en',
  hasSecondFactor: true,
  sessionId: 1,
});

const rolesThat = (policy: Policy) => STAFF_ROLES.filter((role) => roleMay(role, policy));

describe('a policy', () => {
  it('is a sentence in both languages', () => {
    for (const { sentence } of Object.values(policies)) {
      expect(sentence.en).toMatch(/^[A-Z].*\.$/);
      expect(sentence.es).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('gives each role what the issue says', () => {
    expect(rolesThat('mayDraft')).toEqual(STAFF_ROLES);
    expect(rolesThat('maySubmit')).toEqual(['EDITOR', 'REVIEWER', 'ADMINISTRATOR']);
    expect(rolesThat('mayLogTheMonth')).toEqual(['EDITOR', 'REVIEWER', 'ADMINISTRATOR']);
    expect(rolesThat('mayApproveTheChangesOfOthers')).toEqual(['REVIEWER', 'ADMINISTRATOR']);
    expect(rolesThat('mayCloseEditions')).toEqual(['REVIEWER', 'ADMINISTRATOR']);
    expect(rolesThat('mayManagePeople')).toEqual(['ADMINISTRATOR']);
  });

  it('lets nobody approve what they wrote, alone or with others', () => {
    const reviewer = { id: 7, role: 'REVIEWER' } as const;
    expect(mayApprove(reviewer, { authorIds: [8, 9] })).toBe(true);
    expect(mayApprove(reviewer, { authorIds: [8, 7] })).toBe(false);
    expect(mayApprove({ id: 7, role: 'EDITOR' }, { authorIds: [8] })).toBe(false);
  });
});

describe('the guard', () => {
  it('lets a server without @Allow on every field not even start', () => {
    const schema = buildSchema('type Query { open: String } type Mutation { removeAll: String }');
    expect(() => guardSchema(schema)).toThrow('Say with @Allow who may use: Query.open, Mutation.removeAll');
  });

  it('tells refusals from below in the language of the person too', async () => {
    const member = new GraphQLObjectType({
      name: 'Member',
      fields: {
        secret: {
          type: GraphQLString,
          resolve: () => {
            throw new Refusal('FORBIDDEN', { en: 'Not for you.', es: 'No es para usted.' });
          },
        },
      },
    });
    const fields = { member: { type: member, extensions: { policy: 'mayRead' }, resolve: () => ({}) } };
    const schema = guardSchema(
      new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields }) }),
    );
    const contextValue = { staff: staffOf('EDITOR'), step: 'DONE', language: 'es' };
    const { errors } = await graphql({ schema, source: '{ member { secret } }', contextValue });
    expect(errors?.map(({ message }) => message)).toEqual(['No es para usted.']);
  });

  it('asks for one step after the other', () => {
    const staff = staffOf('REVIEWER');
    const ask = (step: Parameters<typeof checkPolicy>[0]['step'], policy: Policy) => () =>
      checkPolicy({ staff: step === 'PASSWORD' ? null : staff, step }, policy);
    expect(ask('PASSWORD', 'mayKeepOwnAccount')).toThrow('Please sign in');
    expect(ask('CODE', 'mayKeepOwnAccount')).toThrow('enter the code');
    expect(ask('SECOND_FACTOR', 'mayKeepOwnAccount')).not.toThrow();
    expect(ask('SECOND_FACTOR', 'mayRead')).toThrow('needs a second factor');
    expect(ask('DONE', 'mayPublish')).not.toThrow();
    expect(ask('DONE', 'mayManagePeople')).toThrow('Only administrators');
    expect(ask('PASSWORD', 'isOpenToAnybody')).not.toThrow();
  });
});
