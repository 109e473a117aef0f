import { types } from 'node:util';
import { RequestError } from '#minewatch/graphql';

/** SQLSTATEs of values that a caller sent and PostgreSQL cannot read (class 22, but for faults of our own). */
const UNREADABLE = new Set([
  '22P02',
  '22007',
  '22008',
  '22003',
  '22009',
  '22021',
  '22P05',
  '2201B',
  '22023',
  '22018',
]);
/** PostgreSQL is stopping, starting or full; and what the network says of a server that is away. */
const AWAY = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
]);
const AWAY_MESSAGES =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection)/;
const CANCELLED = '57014';

/** What a reader may be told of a failure of the database; null when it is a fault of ours. */
export function describeReadFailure(error: unknown): RequestError | null {
  if (!types.isNativeError(error)) return null;
  const code = 'code' in error ? String(error.code) : '';
  if (code === CANCELLED) {
    return new RequestError(
      'TIMEOUT',
      'The answer took too long and was given up. Ask for less: smaller pages, a narrower filter.',
    );
  }
  if (UNREADABLE.has(code)) {
    return new RequestError('BAD_INPUT', 'A value of the request cannot be read as what it should be.');
  }
  if (AWAY.has(code) || code.startsWith('08') || AWAY_MESSAGES.test(error.message)) {
    return new RequestError(
      'UNAVAILABLE',
      'The database cannot answer at the moment. Please try again soon.',
    );
  }
  return null;
}
