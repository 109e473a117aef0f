import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, printSortedSchema, reachableOnly } from '#minewatch/graphql';
import { domainModules } from './domain.js';

/** The public schema as it is served: only types that its fields reach, and a description of the root, for which Nest has no place. */
export function finishPublicSchema(given: GraphQLSchema): GraphQLSchema {
  const schema = reachableOnly(given);
  schema.getQueryType()!.description =
    'Everything that is published: companies, ownership, projects, communities, disputes, events and news of the extractive industries of Peru.';
  return schema;
}

/** The public schema without a server or a database. */
export async function buildPublicSchema(): Promise<GraphQLSchema> {
  const resolvers = domainModules.flatMap((module) => Reflect.getMetadata('providers', module) as Type[]);
  return finishPublicSchema(await buildSchema(resolvers));
}

/** The public schema as it is committed. */
export async function renderPublicSchema(): Promise<string> {
  return printSortedSchema(await buildPublicSchema());
}
