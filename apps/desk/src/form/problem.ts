import type { ProblemFacts } from '../staff-documents.js';

/** What the server found wrong with a document. `row` is the position in its section, from 0; null: the file or record as a whole. */
export type Problem = ProblemFacts;
