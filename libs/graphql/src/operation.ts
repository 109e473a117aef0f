import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
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
