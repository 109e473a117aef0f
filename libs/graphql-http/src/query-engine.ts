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
  type Operation,
  type Reading,
  type Variables,
} from '#minewatch/graphql';
import { presentBasis, pastBasis, type AnswerBasis } from './answer-basis.js';
import { findKnown, joinAnswers, PRESENT, type StatementPart } from './asked-editions.js';
import { tooCostly } from './check-limits.js';
import { RequestCompiler, type Plan } from './compile-request.js';
import { Documents, type PreparedDocument } from './documents.js';
import { DEFAULT_LIMITS, type Limits } from './limits.js';
import { toPublicError, type Report } from './public-errors.js';
import { NO_EDITIONS, type DataVersion, type PastEditions, type ReadDatabase } from './read-database.js';

/** What a client asks. */
export interface GraphqlRequest {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Variables | null;
  /** Edition meant by root fields that name none: for use inside the program. */
  readonly edition?: string | null;
  /** Where the present is read instead of the published data: for use inside the program. */
  readonly database?: ReadDatabase;
}

/** What goes along with an execution by an ordinary GraphQL engine. */
export interface ExecutionContext {
  readonly signal?: AbortSignal;
  /** The one statement was tried and failed so: this is told, and not tried again. */
  readonly failure?: unknown;
  readonly edition?: string | null;
  readonly database?: ReadDatabase;
}

export interface QueryEngineOptions {
  readonly readings: readonly Reading[];
  readonly database: ReadDatabase;
  /** Closed editions; absent: there are none. */
  readonly past?: PastEditions;
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
  private readonly past: PastEditions;
  private readonly plans = new LRUCache<string, Plan>({
    maxSize: STATEMENT_CHARACTERS,
    sizeCalculation: ({ parts }, key) =>
      parts.reduce((sum, { statement }) => sum + statement.text.length, key.length),
  });
  private served: Served | null = null;

  constructor(private readonly options: QueryEngineOptions) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.catalogue = new ReadingCatalogue(options.readings);
    this.compiler = new RequestCompiler(this.catalogue, options.today);
    this.past = options.past ?? NO_EDITIONS;
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
    const plan = this.plans.get(this.keyOf(request, '')) ?? (await this.planFor(request));
    if (!plan) return null;
    const { parts, order } = plan;
    const [first] = parts;
    const read = (part: StatementPart) => this.read(part, { signal, database: request.database });
    if (parts.length === 1) return `{"data":${await read(first!)}}`;
    return `{"data":${joinAnswers(parts, await Promise.all(parts.map(read)), order)}}`;
  }

  /** What the answer to a request rests on; null while that cannot be told, and then it must not be kept. */
  async basis(request: GraphqlRequest | null): Promise<AnswerBasis | null> {
    const operation = request && this.operationOf(request);
    const asked = operation && this.namesAsked(operation, request);
    const names = new Set(asked?.values() ?? [null]);
    return names.size === 0 || names.has(null)
      ? presentBasis(this.version())
      : this.basisOfEditions([...names] as string[]);
  }

  /** What all answers about the present, or about one edition, rest on; null when that cannot be told. */
  async basisOf(edition: string | null): Promise<AnswerBasis | null> {
    return edition === null ? presentBasis(this.version()) : this.basisOfEditions([edition]);
  }

  private async basisOfEditions(names: readonly string[]): Promise<AnswerBasis | null> {
    const editions = await findKnown(this.past, new Map(names.map((name) => [name, name])));
    return editions.size === names.length ? pastBasis(editions, this.options.release) : null;
  }

  /** Answers inside the program, as the pages ask; errors are worded for the public. */
  async run(request: GraphqlRequest, signal?: AbortSignal): Promise<ExecutionResult> {
    let failure: unknown;
    const answer = await this.answer(request, signal).catch((error: unknown) => void (failure = error));
    return answer
      ? (JSON.parse(answer) as ExecutionResult)
      : this.runTheLongWay(request, {
          signal,
          failure,
          edition: request.edition,
          database: request.database,
        });
  }

  /** The refusal of an operation that would read too much, or null. */
  async refuse(args: ExecutionArgs): Promise<GraphQLError | null> {
    const { document, operationName, variableValues: variables, contextValue } = args;
    const operation = findOperation(this.serving().schema, document, operationName);
    if (!operation) return null;
    const { edition } = contextValue as ExecutionContext;
    const names = this.compiler.editionsAsked(operation, variables ?? {}, edition ?? null);
    const editions = names ? await findKnown(this.past, names) : PRESENT;
    const cost = this.compiler.cost(operation, variables ?? {}, editions);
    return cost > this.limits.cost ? tooCostly(this.limits.cost, cost) : null;
  }

  toPublicError(error: unknown): GraphQLError {
    return toPublicError(error, this.options.report);
  }

  /** The same question is compiled once a day, or once for the editions that it asks, whatever its answer then is. */
  private async planFor(request: GraphqlRequest): Promise<Plan | null> {
    const operation = this.operationOf(request);
    const names = operation && this.namesAsked(operation, request);
    if (!names) return null;
    const editions = await findKnown(this.past, names);
    const asked = [...names.values()].filter((name) => name !== null);
    if (editions.size < asked.length) return null;
    const key = this.keyOf(request, [...editions.values()].map(({ name }) => name).join(' '));
    const known = this.plans.get(key);
    if (known) return known;
    const plan = this.compiler.whole(operation, request.variables ?? {}, editions);
    if (!plan || plan.cost > this.limits.cost) return null;
    this.plans.set(key, plan);
    return plan;
  }

  private keyOf({ query, operationName, variables, edition }: GraphqlRequest, editions: string): string {
    return JSON.stringify([this.options.today(), editions, edition, operationName, variables, query]);
  }

  private operationOf({ query, operationName }: GraphqlRequest): Operation | null {
    const prepared = this.prepare(query);
    return prepared.errors.length === 0 ? prepared.operation(operationName ?? null) : null;
  }

  private namesAsked(
    operation: Operation,
    request: GraphqlRequest,
  ): ReadonlyMap<string, string | null> | null {
    return this.compiler.editionsAsked(operation, request.variables ?? {}, request.edition ?? null);
  }

  private read(
    { statement, edition }: Pick<StatementPart, 'statement' | 'edition'>,
    { signal, database = this.options.database }: ExecutionContext,
  ): Promise<string> {
    return edition
      ? this.past.database.query(statement, signal, edition.asOf)
      : database.query(statement, signal);
  }

  private async runTheLongWay(
    request: GraphqlRequest,
    contextValue: ExecutionContext,
  ): Promise<ExecutionResult> {
    const { document, errors } = this.prepare(request.query);
    if (!document || errors.length > 0) return { errors };
    const { operationName, variables: variableValues } = request;
    const args = { schema: this.serving().schema, document, operationName, variableValues, contextValue };
    const refusal = await this.refuse(args);
    if (refusal) return { errors: [refusal] };
    const result = await execute(args);
    return result.errors
      ? { ...result, errors: result.errors.map((error) => this.toPublicError(error)) }
      : result;
  }

  private async readRoot(info: GraphQLResolveInfo, context: ExecutionContext): Promise<unknown> {
    const { failure } = context;
    if (failure !== undefined) throw failure;
    const name = this.compiler.editionOfRoot(info, context.edition ?? null);
    const edition = name === null ? null : await this.past.find(name);
    const answer = await this.read({ statement: this.compiler.root(info, edition), edition }, context);
    return (JSON.parse(answer) as Record<string, unknown>)[info.path.key];
  }

  private serving(): Served {
    if (!this.served) throw new Error('The query engine was not given a schema yet.');
    return this.served;
  }
}
