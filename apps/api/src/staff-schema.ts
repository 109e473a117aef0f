import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { guardSchema } from '#minewatch/auth';
import { buildSchema, printSortedSchema } from '#minewatch/graphql';
import { staffModules } from './staff.js';

/** The staff schema as it is served. @throws Error for a query or mutation that anybody could use */
export function finishStaffSchema(schema: GraphQLSchema): GraphQLSchema {
  const guarded = guardSchema(schema);
  guarded.getQueryType()!.description = 'What the staff read. Nothing of it is public.';
  guarded.getMutationType()!.description =
    'What the staff do. Every request carries the header `x-minewatch-desk: 1` and the cookie of a session.';
  return guarded;
}

/** The staff schema without a server or a database. */
export async function buildStaffSchema(): Promise<GraphQLSchema> {
  const providers = staffModules.flatMap((module) => Reflect.getMetadata('providers', module) as unknown[]);
  const classes = providers.filter((provider): provider is Type => typeof provider === 'function');
  return finishStaffSchema(await buildSchema(classes));
}

/** The staff schema as it is committed. */
export async function renderStaffSchema(): Promise<string> {
  return printSortedSchema(await buildStaffSchema());
}
