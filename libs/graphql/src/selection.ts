import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** One response key of an answer, with the field nodes that ask for it. */
export interface Asked {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly parent: GraphQLObjectType;
  /** Absent for `__typename` and other meta fields. */
  readonly field: GraphQLField<unknown, unknown> | undefined;
}

export type Variables = Readonly<Record<string, unknown>>;

/** One operation of a document, ready to be walked. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly definition: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** The operation of that name, or the only one; null when there is none such or the choice is open. */
export function findOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  name?: string | null,
): Operation | null {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const chosen = name ? operations.filter((operation) => operation.name?.value === name) : operations;
  return chosen.length === 1 ? { schema, definition: chosen[0]!, fragments } : null;
}

/** Walks one operation with its variables, as graphql-js would execute it (GraphQL 6.3.2 CollectFields). */
export class SelectionWalk {
  constructor(
    private readonly operation: Operation,
    private readonly variables: Variables,
  ) {}

  roots(): Asked[] {
    const query = this.operation.schema.getQueryType();
    return query ? this.select(query, [this.operation.definition.selectionSet]) : [];
  }

  /** What is asked of the objects of `type` that a field gives; the same keys in the same order as graphql-js. */
  below(asked: Asked, type: GraphQLObjectType): Asked[] {
    return this.select(
      type,
      asked.nodes.map((node) => node.selectionSet),
    );
  }

  /** The object type of that name, or else the one the field gives. */
  objectType(asked: Asked, name?: string): GraphQLObjectType {
    const type = name ? this.operation.schema.getType(name) : asked.field && getNamedType(asked.field.type);
    if (!isObjectType(type)) throw new Error(`${asked.parent.name}.${asked.name} does not give an object.`);
    return type;
  }

  /** Coerced arguments. @throws GraphQLError as graphql-js words it */
  argumentsOf(asked: Asked): Record<string, unknown> {
    return asked.field?.args.length ? getArgumentValues(asked.field, asked.nodes[0]!, this.variables) : {};
  }

  private select(type: GraphQLObjectType, sets: Iterable<SelectionSetNode | undefined>): Asked[] {
    const found = new Map<string, FieldNode[]>();
    const seen = new Set<string>();
    for (const set of sets) if (set) this.collect(type, set, found, seen);
    return Array.from(found, ([key, nodes]) => {
      const name = nodes[0]!.name.value;
      return { key, name, nodes, parent: type, field: type.getFields()[name] };
    });
  }

  private collect(
    type: GraphQLObjectType,
    set: SelectionSetNode,
    found: Map<string, FieldNode[]>,
    seen: Set<string>,
  ): void {
    const { schema, fragments } = this.operation;
    for (const node of set.selections) {
      if (!isIncluded(node, this.variables)) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = found.get(key);
        if (nodes) nodes.push(node);
        else found.set(key, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (applies(schema, node.typeCondition?.name.value, type))
          this.collect(type, node.selectionSet, found, seen);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = fragments.get(node.name.value);
        if (fragment && applies(schema, fragment.typeCondition.name.value, type)) {
          this.collect(type, fragment.selectionSet, found, seen);
        }
      }
    }
  }
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  for (const directive of node.directives ?? []) {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') continue;
    const condition = directive.arguments?.find((argument) => argument.name.value === 'if')?.value;
    const holds =
      condition?.kind === Kind.VARIABLE
        ? variables[condition.name.value] === true
        : condition?.kind === Kind.BOOLEAN && condition.value;
    if (holds === (name === 'skip')) return false;
  }
  return true;
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditional = schema.getType(condition);
  return isAbstractType(conditional) && schema.isSubType(conditional, type);
}
