import {
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import {
  attachReadings,
  findOperation,
  ReadingCatalogue,
  type CompiledStatement,
  type Reading,
  type Variables,
} from '#minewatch/graphql';
import { tooCostly } from './check-limits.js';
import { RequestCompiler } from './compile-request.js';
import { Documents, type PreparedDocument } from './documents.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { toPublicError, type Report } from './public-errors.js';
import type { DataVersion, ReadDatabase } from './read-database.js';

/** What a client asks. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Variables | null;
}

/** What goes along with an execution by an ordinary GraphQL engine. */
export interface ExecutionContext {
  readonly signal?: AbortSignal;
  /** The one statement was tried and failed so: this is told, and not tried again. */
  readonly failure?: unknown;
}

export interface QueryEngineOptions {
  readonly readings: readonly Reading[];
  readonly database: ReadDatabase;
  readonly version: DataVersion;
  /** The day of the question, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly report: Report;
  readonly limits?: Partial<Limits>;
  /** Changes with the program: another build may word the same data otherwise, so clients must ask again. */
  readonly release?: string;
}

/** Room for some thousand compiled statements. */
const STATEMENT_CHARACTERS = 20_000_000;

interface Served {
  readonly schema: GraphQLSchema;
  readonly documents: Documents;
}

/** Answers GraphQL requests, with one SQL statement wherever readings answer all of it. */
export class QueryEngine {
  readonly limits: Limits;
  private readonly catalogue: ReadingCatalogue;
  private readonly compiler: RequestCompiler;
  private readonly statements = new LRUCache<string, CompiledStatement>({
    maxSize: STATEMENT_CHARACTERS,
    sizeCalculation: ({ text }, key) => text.length + key.length,
  });
  private served: Served | null = null;

  constructor(private readonly options: QueryEngineOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.catalogue = new ReadingCatalogue(options.readings);
    this.compiler = new RequestCompiler(this.catalogue, () => ({ today: options.today() }));
  }

  /** Serves this schema from now on. @throws Error when readings and schema do not fit */
  serve(schema: GraphQLSchema): void {
    attachReadings(schema, this.catalogue, (info, context) =>
      this.readRoot(info, context as ExecutionContext),
    );
    this.served = { schema, documents: new Documents(schema, this.limits) };
  }

  /** What answers rest on, the published data, the day and the program; null while answers must not be kept. */
  version(): string | null {
    const data = this.options.version.current();
    return data === null ? null : `${data} ${this.options.today()} ${this.options.release ?? ''}`;
  }

  prepare(query: string): PreparedDocument {
    return this.serving().documents.prepare(query);
  }

  /**
   * The whole answer as JSON, made by the database alone; null when the request must go the long way: it is refused, or
   * not all of it is read by SQL. Rejects when the database fails.
   */
  async answer(request: GraphqlRequest, signal?: AbortSignal): Promise<string | null> {
    const statement = this.statementFor(request);
    if (!statement) return null;
    return `{"data":${await this.options.database.query(statement, signal)}}`;
  }

  /** Answers inside the program, as the pages ask; errors are worded for the public. */
  async run(request: GraphqlRequest, signal?: AbortSignal): Promise<ExecutionResult> {
    let failure: unknown;
    const answer = await this.answer(request, signal).catch((error: unknown) => void (failure = error));
    return answer
      ? (JSON.parse(answer) as ExecutionResult)
      : this.runTheLongWay(request, { signal, failure });
  }

  /** The refusal of an operation that would read too much, or null. */
  refuse({ document, operationName, variableValues }: ExecutionArgs): GraphQLError | null {
    const operation = findOperation(this.serving().schema, document, operationName);
    const cost = operation ? this.compiler.cost(operation, variableValues ?? {}) : 0;
    return cost > this.limits.cost ? tooCostly(this.limits.cost, cost) : null;
  }

  toPublicError(error: unknown): GraphQLError {
    return toPublicError(error, this.options.report);
  }

  /** The same question is compiled once a day, whatever its answer then is. */
  private statementFor({ query, operationName, variables }: GraphqlRequest): CompiledStatement | null {
    const key = JSON.stringify([this.options.today(), operationName, variables, query]);
    const known = this.statements.get(key);
    if (known) return known;
    const prepared = this.prepare(query);
    const operation = prepared.errors.length === 0 ? prepared.operation(operationName ?? null) : null;
    const statement = operation && this.compiler.whole(operation, variables ?? {});
    if (!statement || statement.cost > this.limits.cost) return null;
    this.statements.set(key, statement);
    return statement;
  }

  private async runTheLongWay(
    request: GraphqlRequest,
    contextValue: ExecutionContext,
  ): Promise<ExecutionResult> {
    const { document, errors } = this.prepare(request.query);
    if (!document || errors.length > 0) return { errors };
    const { operationName, variables: variableValues } = request;
    const args = { schema: this.serving().schema, document, operationName, variableValues, contextValue };
    const refusal = this.refuse(args);
    if (refusal) return { errors: [refusal] };
    const result = await execute(args);
    return result.errors
      ? { ...result, errors: result.errors.map((error) => this.toPublicError(error)) }
      : result;
  }

  private async readRoot(info: GraphQLResolveInfo, { failure, signal }: ExecutionContext): Promise<unknown> {
    if (failure !== undefined) throw failure;
    const answer = await this.options.database.query(this.compiler.root(info), signal);
    return (JSON.parse(answer) as Record<string, unknown>)[info.path.key];
  }

  private serving(): Served {
    if (!this.served) throw new Error('The query engine was not given a schema yet.');
    return this.served;
  }
}
