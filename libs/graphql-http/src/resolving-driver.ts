import { Injectable } from '@nestjs/common';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import type { RequestError } from '#minewatch/graphql';
import { Documents } from './documents.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { toPublicError, type Report } from './public-errors.js';
import { readBody } from './request-text.js';

/** What a request goes on with, or why it goes no further. */
export type Entry =
  | { readonly context: object; readonly mostBytes: number }
  | { readonly refusal: RequestError; readonly status: number };

export interface ResolvingDriverOptions extends GqlModuleOptions {
  readonly path: string;
  /** Looks at a request before its body is read. */
  readonly enter: (request: FastifyRequest, reply: FastifyReply) => Promise<Entry>;
  readonly report: Report;
  readonly limits?: Partial<Limits>;
}

/** Serves a code-first schema whose fields have resolvers, to people who are known: POST only, one question at a time. */
@Injectable()
export class ResolvingDriver extends AbstractGraphQLDriver<ResolvingDriverOptions> {
  override async mergeDefaultOptions(options: ResolvingDriverOptions): Promise<ResolvingDriverOptions> {
    return super.mergeDefaultOptions({ ...options, autoSchemaFile: true, sortSchema: true });
  }

  start(options: ResolvingDriverOptions): Promise<void> {
    const fastify = this.httpAdapterHost.httpAdapter.getInstance<FastifyInstance>();
    const answer = answerer(options);
    void fastify.register((scope, _options, done) => {
      scope.removeAllContentTypeParsers();
      // The body is read once it is known who sends it.
      scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
      scope.post(options.path, answer);
      done();
    });
    return Promise.resolve();
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}

function answerer(options: ResolvingDriverOptions) {
  const yoga = createYoga({
    schema: options.schema as GraphQLSchema,
    graphqlEndpoint: options.path,
    plugins: [preparation(options)],
    parserAndValidationCache: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    cors: false,
    maskedErrors: { maskError: (error) => toPublicError(error, options.report) },
  });
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const entry = await options.enter(request, reply);
    if ('refusal' in entry) return refuse(reply, entry.status, entry.refusal);
    const body = await readBody(request.raw, entry.mostBytes);
    if (body === null) return refuse(reply.header('connection', 'close'), 413, TOO_LARGE);
    const headers = Object.fromEntries(
      ['content-type', 'accept'].map((name) => [name, String(request.headers[name] ?? '')]),
    );
    const url = `http://localhost${options.path}`;
    const answered = await yoga.fetch(url, { method: 'POST', headers, body }, entry.context);
    const type = answered.headers.get('content-type') ?? 'application/json';
    return reply
      .status(answered.status)
      .header('content-type', type)
      .send(await answered.text());
  };
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    void reply.header('cache-control', 'no-store');
    try {
      return await answer(request, reply);
    } catch (error) {
      const told = toPublicError(error, options.report);
      return refuse(reply, told.extensions['code'] === 'UNAVAILABLE' ? 503 : 500, told);
    }
  };
}

const TOO_LARGE = { message: 'The request is too large.', extensions: { code: 'TOO_LARGE' } };

function refuse(
  reply: FastifyReply,
  status: number,
  { message, extensions }: Pick<GraphQLError, 'message' | 'extensions'>,
) {
  return reply.status(status).send({ errors: [{ message, extensions }] });
}

/** Documents are parsed, measured and validated once. */
function preparation({ schema, limits }: ResolvingDriverOptions): Plugin {
  const documents = new Documents(schema as GraphQLSchema, { ...DEFAULT_LIMITS, ...limits });
  return {
    onParse: ({ params, setParsedDocument }) => {
      const { document, errors } = documents.prepare(String(params.source));
      if (!document || errors.length > 0) throw new AggregateError(errors);
      setParsedDocument(document);
    },
    onValidate: ({ setResult }) => setResult([]),
  };
}
