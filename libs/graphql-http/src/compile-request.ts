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

/** Compiles operations as clients send them, with variables still to be coerced. */
export class RequestCompiler {
  constructor(
    private readonly catalogue: ReadingCatalogue,
    private readonly context: () => ReadingContext,
  ) {}

  /** The one statement that answers all of the operation; null where readings do not, or the request is refused. */
  whole(operation: Operation, given: Variables): CompiledStatement | null {
    const variables = this.coerce(operation, given);
    if (!variables || operation.definition.operation !== OperationTypeNode.QUERY) return null;
    const roots = new SelectionWalk(operation, variables).roots();
    if (roots.length === 0 || !isWhollyCompiled(this.catalogue, roots)) return null;
    return this.unlessRefused(() => compileRoots(this.catalogue, operation, variables, this.context()));
  }

  /** The statement for one root field. @throws GraphQLError telling why it is refused */
  root(info: GraphQLResolveInfo): CompiledStatement {
    const { schema, operation: definition, variableValues, path } = info;
    const operation = { schema, definition, fragments: new Map(Object.entries(info.fragments)) };
    return compileRoots(this.catalogue, operation, variableValues, this.context(), String(path.key));
  }

  /** How many rows the parts read by SQL may read; parts that will be refused count nothing. */
  cost(operation: Operation, given: Variables): number {
    const variables = this.coerce(operation, given);
    if (!variables) return 0;
    const roots = new SelectionWalk(operation, variables)
      .roots()
      .filter(({ name }) => this.catalogue.root(name));
    const statements = roots.map(({ key }) =>
      this.unlessRefused(() => compileRoots(this.catalogue, operation, variables, this.context(), key)),
    );
    return statements.reduce((sum, statement) => sum + (statement?.cost ?? 0), 0);
  }

  private coerce({ schema, definition }: Operation, given: Variables): Variables | null {
    return getVariableValues(schema, definition.variableDefinitions ?? [], given).coerced ?? null;
  }

  private unlessRefused(compile: () => CompiledStatement): CompiledStatement | null {
    try {
      return compile();
    } catch (error) {
      if (error instanceof GraphQLError) return null;
      throw error;
    }
  }
}
