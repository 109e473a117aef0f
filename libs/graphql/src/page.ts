import type { PageSize } from './reading.js';
import { badInput } from './request-errors.js';

/** Which rows of a list are on the page asked for. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** @throws RequestError BAD_INPUT when first and last meet or one is out of range */
export function pageOf(args: Readonly<Record<string, unknown>>, pageSize: PageSize): Page {
  const first = args['first'] as number | null | undefined;
  const last = args['last'] as number | null | undefined;
  if (first != null && last != null) throw badInput('Give either "first" or "last", not both.');
  checkSize('first', first, pageSize);
  checkSize('last', last, pageSize);
  return {
    size: first ?? last ?? pageSize.default,
    backwards: last != null,
    after: (args['after'] as string | null | undefined) ?? null,
    before: (args['before'] as string | null | undefined) ?? null,
  };
}

/** How many rows of a plain list the argument `first` asks for. @throws RequestError BAD_INPUT */
export function sizeOf(args: Readonly<Record<string, unknown>>, pageSize: PageSize): number {
  const first = args['first'] as number | null | undefined;
  checkSize('first', first, pageSize);
  return first ?? pageSize.default;
}

function checkSize(name: string, asked: number | null | undefined, { most }: PageSize): void {
  if (asked != null && (asked < 0 || asked > most)) {
    throw badInput(`"${name}" must be between 0 and ${most}; it is ${asked}.`);
  }
}
