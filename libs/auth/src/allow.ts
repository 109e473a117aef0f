import { Extensions } from '@nestjs/graphql';
import type { GraphQLField, GraphQLSchema } from 'graphql';
import { policies, type Policy } from './policies.js';

const KEY = 'policy';

/** Says who may use a staff query or mutation: `@Allow('mayPublish')`. Without it the server does not start. */
export const Allow = (policy: Policy): MethodDecorator => Extensions({ [KEY]: policy });

/** The sentence that a root field names, if it names one. */
export function policyOf(field: GraphQLField<unknown, unknown>): Policy | undefined {
  const named = field.extensions[KEY];
  return typeof named === 'string' && named in policies ? (named as Policy) : undefined;
}

/** Every query and mutation of a schema, by its path. */
export function listRootFields(schema: GraphQLSchema): Map<string, GraphQLField<unknown, unknown>> {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return new Map(
    roots.flatMap((root) =>
      Object.values(root?.getFields() ?? {}).map((field) => [`${root!.name}.${field.name}`, field] as const),
    ),
  );
}

/** Queries and mutations that do not say who may use them. */
export function listUnguarded(schema: GraphQLSchema): string[] {
  return [...listRootFields(schema)].filter(([, field]) => !policyOf(field)).map(([path]) => path);
}
