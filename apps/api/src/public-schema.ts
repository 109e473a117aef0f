import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { buildSchema, printSortedSchema } from '#minewatch/graphql';
import { domainModules } from './domain.js';

/** Nest has no place for the description of the root type. */
export function describeRoot(schema: GraphQLSchema): GraphQLSchema {
  schema.getQueryType()!.description =
    'Everything that is published: companies, ownership, projects, communities, disputes, events and news of the extractive industries of Peru.';
  return schema;
}

/** The public schema without a server or a database. */
export async function buildPublicSchema(): Promise<GraphQLSchema> {
  const resolvers = domainModules.flatMap((module) => Reflect.getMetadata('providers', module) as Type[]);
  return describeRoot(await buildSchema(resolvers));
}

/** The public schema as it is committed. */
export async function renderPublicSchema(): Promise<string> {
  return printSortedSchema(await buildPublicSchema());
}
