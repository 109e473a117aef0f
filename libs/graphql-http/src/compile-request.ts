import { getVariableValues, GraphQLError, OperationTypeNode, type GraphQLResolveInfo } from 'graphql';
import {
  compileRoots,
  isWhollyCompiled,
  SelectionWalk,
  type CompiledStatement,
  type Operation,
  type ReadingCatalogue,
  type ReadingContext,
  type Variables,
} from '#minewatch/graphql';
import { editionAsked, groupByEdition, type EditionsByKey, type StatementPart } from './asked-editions.js';
import type { PastEdition } from './read-database.js';

/** The statements that answer all of an operation, one for each state of the data it asks. */
export interface Plan {
  readonly parts: readonly StatementPart[];
  /** Response keys in the order asked. */
  readonly order: readonly string[];
  readonly cost: number;
}

/** Compiles operations as clients send them, with variables still to be coerced. */
export class RequestCompiler {
  constructor(
    private readonly catalogue: ReadingCatalogue,
    private readonly today: () => string,
  ) {}

  /**
   * Names of the editions that root fields ask for, by response key; null for the present. Null altogether when the request
   * is refused anyway.
   */
  editionsAsked(
    operation: Operation,
    given: Variables,
    otherwise: string | null,
  ): ReadonlyMap<string, string | null> | null {
    const variables = this.coerce(operation, given);
    if (!variables) return null;
    const walk = new SelectionWalk(operation, variables);
    return this.unlessRefused(() => {
      const roots = walk.roots().filter(({ name }) => name !== '__typename');
      return new Map(roots.map((asked) => [asked.key, editionAsked(asked, walk, otherwise)]));
    });
  }

  /** What answers all of the operation; null where readings do not, or the request is refused. */
  whole(operation: Operation, given: Variables, editions: EditionsByKey): Plan | null {
    const variables = this.coerce(operation, given);
    if (!variables || operation.definition.operation !== OperationTypeNode.QUERY) return null;
    const roots = new SelectionWalk(operation, variables).roots();
    if (roots.length === 0 || !isWhollyCompiled(this.catalogue, roots)) return null;
    const groups = groupByEdition(roots, editions);
    return this.unlessRefused(() => {
      const parts = groups.map(({ edition, keys }) => {
        const wanted = { keys, isApart: groups.length > 1 };
        const context = this.contextOf(edition);
        return {
          edition,
          keys,
          statement: compileRoots(this.catalogue, operation, variables, context, wanted),
        };
      });
      const cost = parts.reduce((sum, { statement }) => sum + statement.cost, 0);
      return { parts, order: roots.map(({ key }) => key), cost };
    });
  }

  /** The edition that one root field is asked of. */
  editionOfRoot(info: GraphQLResolveInfo, otherwise: string | null): string | null {
    const walk = new SelectionWalk(operationOf(info), info.variableValues);
    const root = walk.roots().find(({ key }) => key === info.path.key)!;
    return editionAsked(root, walk, otherwise);
  }

  /** The statement for one root field. @throws GraphQLError telling why it is refused */
  root(info: GraphQLResolveInfo, edition: PastEdition | null): CompiledStatement {
    const wanted = { keys: [String(info.path.key)], marksTypes: true };
    const context = this.contextOf(edition);
    return compileRoots(this.catalogue, operationOf(info), info.variableValues, context, wanted);
  }

  /** How many rows the parts read by SQL may read; parts that will be refused count nothing. */
  cost(operation: Operation, given: Variables, editions: EditionsByKey): number {
    const variables = this.coerce(operation, given);
    if (!variables) return 0;
    const roots = new SelectionWalk(operation, variables)
      .roots()
      .filter(({ name }) => this.catalogue.root(name));
    const statements = roots.map(({ key }) => {
      const context = this.contextOf(editions.get(key) ?? null);
      const compile = () =>
        compileRoots(this.catalogue, operation, variables, context, { keys: [key], marksTypes: true });
      return this.unlessRefused(compile);
    });
    return statements.reduce((sum, statement) => sum + (statement?.cost ?? 0), 0);
  }

  private contextOf(edition: PastEdition | null): ReadingContext {
    return edition ? { today: edition.today, edition: edition.name } : { today: this.today() };
  }

  private coerce({ schema, definition }: Operation, given: Variables): Variables | null {
    return getVariableValues(schema, definition.variableDefinitions ?? [], given).coerced ?? null;
  }

  private unlessRefused<Result>(compile: () => Result): Result | null {
    try {
      return compile();
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  }
}

function operationOf({ schema, operation: definition, fragments }: GraphQLResolveInfo): Operation {
  return { schema, definition, fragments: new Map(Object.entries(fragments)) };
}
