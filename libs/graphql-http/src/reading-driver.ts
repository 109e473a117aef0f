import fastifyStatic, { type FastifyStaticOptions } from '@fastify/static';
import { Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { existsSync } from 'node:fs';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { graphiqlOr, type GraphiqlOptions } from './graphiql-page.js';
import { GraphqlFront } from './graphql-front.js';
import type { QueryEngine } from './query-engine.js';
import { yogaLongWay } from './yoga-long-way.js';

export interface ReadingDriverOptions extends GqlModuleOptions {
  readonly engine: QueryEngine;
  /** Bytes of answers kept in memory. */
  readonly cacheBytes?: number;
  /** The query editor for browsers; absent: none. */
  readonly graphiql?: GraphiqlOptions;
}

const DEFAULT_CACHE_BYTES = 64 * 1024 * 1024;

/** Serves a code-first schema that is read by readings: the short way in front, GraphQL Yoga behind it. */
@Injectable()
export class ReadingDriver extends AbstractGraphQLDriver<ReadingDriverOptions> {
  override async mergeDefaultOptions(options: ReadingDriverOptions): Promise<ReadingDriverOptions> {
    return super.mergeDefaultOptions({ ...options, autoSchemaFile: true, sortSchema: true });
  }

  start(options: ReadingDriverOptions): Promise<void> {
    const { engine, path = '/graphql', cacheBytes = DEFAULT_CACHE_BYTES, graphiql } = options;
    const schema = options.schema as GraphQLSchema;
    engine.serve(schema);
    const yoga = yogaLongWay(engine, schema, path);
    const longWay = graphiql ? graphiqlOr(yoga, graphiql, assetsOf(path)) : yoga;
    const front = new GraphqlFront(engine, longWay, cacheBytes);
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    answerBeforeFastify(fastify.server, front, path);
    answerWithinFastify(fastify, front, path);
    if (graphiql) serveEditor(fastify, graphiql.directory, path);
    return Promise.resolve();
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}

/** A request for the API need not pass Fastify's routing and hooks: 59,000 instead of 42,000 unchanged answers a second. */
function answerBeforeFastify(server: Server, front: GraphqlFront, path: string): void {
  const others = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    const isOurs = url.startsWith(path) && (url.length === path.length || url[path.length] === '?');
    if (isOurs) void front.handle(request, response);
    else for (const other of others) other.call(server, request, response);
  });
}

/** The same as a route, for requests injected without a network and for further servers Fastify may open. */
function answerWithinFastify(fastify: FastifyInstance, front: GraphqlFront, path: string): void {
  void fastify.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.route({
      url: path,
      method: ['GET', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'],
      handler: (request: FastifyRequest, reply: FastifyReply) => {
        reply.hijack();
        void front.handle(request.raw, reply.raw);
      },
    });
    done();
  });
}

const assetsOf = (path: string): string => `${path}/editor/`;

function serveEditor(fastify: FastifyInstance, directory: string, path: string): void {
  if (!existsSync(directory)) return;
  const options = {
    root: directory,
    prefix: assetsOf(path),
    decorateReply: false,
    immutable: true,
    maxAge: '1y',
    index: false,
  };
  void fastify.register(fastifyStatic, options as FastifyStaticOptions);
}
