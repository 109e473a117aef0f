import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { RequestError } from '#minewatch/graphql';
import { describeReadFailure } from './read-failure.js';

/** Keeps a failure that a reader is told nothing of, under the number the reader is told. */
export type Report = (error: unknown, incident: string) => void;

/** An error as the public may see it: always with a code, never with anything of the inside. */
export function toPublicError(error: unknown, report: Report): GraphQLError {
  const cause = causeOf(error);
  if (cause instanceof GraphQLError) {
    // What graphql-js itself finds wrong during execution is an argument or a variable.
    return 'code' in cause.extensions ? placed(cause, error) : placed(withCode(cause, 'BAD_INPUT'), error);
  }
  return placed(describeReadFailure(cause) ?? internal(cause, report), error);
}

function causeOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? causeOf(error.originalError) : error;
}

function internal(cause: unknown, report: Report): RequestError {
  const incident = randomUUID();
  report(cause, incident);
  const message = `Something went wrong on our side. If you write to us, name incident ${incident}.`;
  return new RequestError('INTERNAL', message, { incident });
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(error.message, { ...error, extensions: { ...error.extensions, code } });
}

/** The same error where the other one was found: its path and its places in the document. */
function placed(error: GraphQLError, found: unknown): GraphQLError {
  const place = found instanceof GraphQLError ? found : error;
  const { nodes, source, positions, path } = place;
  return new GraphQLError(error.message, { nodes, source, positions, path, extensions: error.extensions });
}
