import { LRUCache } from 'lru-cache';
import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { findOperation, RequestError, type Operation } from '#minewatch/graphql';
import { checkLimits, tooLarge } from './check-limits.js';
import type { Limits } from './limits.js';

/** A document read once: what it says, or why it is refused. */
export interface PreparedDocument {
  readonly document: DocumentNode | null;
  readonly errors: readonly GraphQLError[];
  /** The operation of that name, or the only one. */
  operation(name: string | null): Operation | null;
}

const MOST_DOCUMENTS = 1_000;
/** Parsed, a document takes some thirty times the room of its text. */
const MOST_CHARACTERS = 2_000_000;

/** The documents seen lately, each parsed, measured and validated once. */
export class Documents {
  private readonly known = new LRUCache<string, PreparedDocument>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (_prepared, text) => text.length + 1,
  });

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: Limits,
  ) {}

  prepare(text: string): PreparedDocument {
    const known = this.known.get(text);
    if (known) return known;
    const prepared = this.read(text);
    this.known.set(text, prepared);
    return prepared;
  }

  private read(text: string): PreparedDocument {
    const document = this.parse(text);
    if (document instanceof GraphQLError)
      return { document: null, errors: [document], operation: () => null };
    const excess = checkLimits(document, this.limits);
    const errors = excess.length > 0 ? excess : validate(this.schema, document);
    const operations = new Map<string | null, Operation | null>();
    return {
      document,
      errors: errors.map(badQuery),
      operation: (name) => {
        if (!operations.has(name)) operations.set(name, findOperation(this.schema, document, name));
        return operations.get(name)!;
      },
    };
  }

  private parse(text: string): DocumentNode | GraphQLError {
    try {
      return parse(text, { maxTokens: this.limits.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const isTooLong = error.message.includes('Document contains more that');
      return badQuery(
        isTooLong ? tooLarge('words and signs', this.limits.tokens, this.limits.tokens + 1) : error,
      );
    }
  }
}

/** A refusal before execution: 400 to clients of the newer media type, as GraphQL over HTTP asks. */
function badQuery(error: GraphQLError): GraphQLError {
  const code = error instanceof RequestError ? error.extensions['code'] : 'BAD_QUERY';
  return new GraphQLError(error.message, {
    source: error.source,
    positions: error.positions,
    nodes: error.nodes,
    extensions: { ...error.extensions, code, http: { spec: true, status: 400 } },
  });
}
