import type { ComponentChild } from 'preact';
import type { Section } from '../parts/section.part.js';

/** The text of the page in one language; the figures come from the schema. */
export interface HowWeCountText {
  readonly headline: { readonly title: string; readonly body: ComponentChild };
  readonly withDispute: string;
  readonly withoutDispute: string;
  readonly sections: readonly Section[];
}
