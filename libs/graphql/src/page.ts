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
  for (const [name, asked] of Object.entries({ first, last })) {
    if (asked != null && (asked < 0 || asked > pageSize.most)) {
      throw badInput(`"${name}" must be between 0 and ${pageSize.most}; it is ${asked}.`);
    }
  }
  return {
    size: first ?? last ?? pageSize.default,
    backwards: last != null,
    after: (args['after'] as string | null | undefined) ?? null,
    before: (args['before'] as string | null | undefined) ?? null,
  };
}
