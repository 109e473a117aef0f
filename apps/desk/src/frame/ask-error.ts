/** One error of an answer. */
export interface AskError {
  readonly code: string;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The errors of a GraphQL answer. */
export function readErrors(errors: unknown): AskError[] {
  if (!Array.isArray(errors)) return [];
  return errors.map((error: { message?: string; extensions?: Record<string, unknown> }) => ({
    code: String(error.extensions?.['code'] ?? 'INTERNAL'),
    message: error.message ?? '',
    extensions: error.extensions ?? {},
  }));
}
