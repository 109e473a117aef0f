import { RequestError, type ErrorCode } from '#minewatch/graphql';
import type { InEachLanguage, Language } from '#minewatch/shared';

/** A refusal worded in both languages; the staff API tells it in the language of the person who asked. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly wording: InEachLanguage,
    /** Goes along in `extensions`, for the desk. */
    readonly facts: Record<string, unknown> = {},
  ) {
    super(wording.en);
    this.name = 'Refusal';
  }

  inLanguage(language: Language): RequestError {
    return new RequestError(this.code, this.wording[language], this.facts);
  }
}
