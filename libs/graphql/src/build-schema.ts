import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { GraphQLSchema } from 'graphql';

/** The schema that resolver classes declare, without a server: for printing and for tests. */
export async function buildSchema(resolvers: readonly Type[]): Promise<GraphQLSchema> {
  const application = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
    logger: false,
  });
  try {
    return await application.get(GraphQLSchemaFactory).create([...resolvers]);
  } finally {
    await application.close();
  }
}

/**
 * The same schema without types that no root field leads to. Nest remembers the types of every schema it has built, and
 * adds those of the first to the second.
 */
export function reachableOnly(schema: GraphQLSchema): GraphQLSchema {
  return new GraphQLSchema({ ...schema.toConfig(), types: [] });
}
