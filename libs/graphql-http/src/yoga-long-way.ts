import { createYoga, type Plugin } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { IncomingHttpHeaders } from 'node:http';
import type { LongWay } from './graphql-front.js';
import type { ExecutionContext, QueryEngine } from './query-engine.js';
import { COMMON_HEADERS } from './send-answer.js';

/** GraphQL Yoga answers what the short way does not: refusals, failures, introspection, other ways of asking. */
export function yogaLongWay(engine: QueryEngine, schema: GraphQLSchema, path: string): LongWay {
  const yoga = createYoga<ExecutionContext>({
    schema,
    graphqlEndpoint: path,
    plugins: [sharedPreparation(engine)],
    parserAndValidationCache: false,
    batching: false,
    multipart: false,
    graphiql: false,
    landingPage: false,
    logging: false,
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 },
    maskedErrors: { maskError: (error) => engine.toPublicError(error) },
  });
  return async (request, response, { body, failure, signal }) => {
    const url = new URL(request.url ?? path, 'http://localhost');
    const { method = 'GET' } = request;
    const answer = await yoga.fetch(
      url,
      { method, headers: headersOf(request.headers), body, signal },
      { failure, signal },
    );
    if (signal.aborted) return;
    const headers = { 'cache-control': 'no-store', ...Object.fromEntries(answer.headers), ...COMMON_HEADERS };
    response.writeHead(answer.status, headers).end(await answer.text());
  };
}

/** Documents are parsed, measured and validated by the engine, once for both ways. */
function sharedPreparation(engine: QueryEngine): Plugin {
  return {
    onParse: ({ params, setParsedDocument }) => {
      const { document, errors } = engine.prepare(String(params.source));
      if (!document || errors.length > 0) throw new AggregateError(errors);
      setParsedDocument(document);
    },
    onValidate: ({ setResult }) => setResult([]),
    onExecute: async ({ args, setResultAndStopExecution }) => {
      const refusal = await engine.refuse(args);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}

function headersOf(headers: IncomingHttpHeaders): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value] as [string, string]],
  );
}
