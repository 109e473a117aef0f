import { GraphQLError } from 'graphql';

/** The stable codes of `extensions.code`; a client may rely on them, so none is ever renamed. */
export type ErrorCode =
  | 'BAD_QUERY'
  | 'BAD_INPUT'
  | 'BAD_CURSOR'
  | 'UNKNOWN_EDITION'
  | 'NOT_FOUND'
  | 'TOO_DEEP'
  | 'TOO_LARGE'
  | 'TOO_COSTLY'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'NOT_FROM_DESK'
  | 'NOT_SIGNED_IN'
  | 'CODE_NEEDED'
  | 'SECOND_FACTOR_NEEDED'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'TOO_MANY_ATTEMPTS'
  | 'INTERNAL';

/** A refusal worded for the person who asked; it never carries anything of the inside. */
export class RequestError extends GraphQLError {
  constructor(code: ErrorCode, message: string, facts: Record<string, unknown> = {}) {
    super(message, { extensions: { code, ...facts } });
    this.name = 'RequestError';
  }
}

/** For domain libs: an argument that is well typed and still makes no sense. */
export function badInput(message: string): RequestError {
  return new RequestError('BAD_INPUT', message);
}

/** Editions that an error names; of more, the latest. */
const MOST_NAMED = 12;

/** @param known names of the editions there are, the latest last */
export function unknownEdition(name: string, known: readonly string[]): RequestError {
  const named = known.slice(-MOST_NAMED);
  const there =
    named.length === 0
      ? 'None has been closed yet.'
      : `${known.length > named.length ? 'The latest are' : 'There are'}: ${named.join(', ')}.`;
  const message = `"edition": there is no edition "${name.slice(0, 40)}". ${there} A month alone, such as "2026-11", is its latest stage.`;
  return new RequestError('UNKNOWN_EDITION', message, { editions: named });
}

export function badCursor(): RequestError {
  return new RequestError(
    'BAD_CURSOR',
    'This cursor does not belong to this list. Use a cursor with the filter and the order it was given for.',
  );
}
