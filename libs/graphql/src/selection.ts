import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Asked, Operation, Variables } from './operation.js';
import { recall, variablesIn, type WalkMemory } from './walk-memory.js';

/** Walks one operation with its variables, as graphql-js would execute it (GraphQL 6.3.2 CollectFields). */
export class SelectionWalk {
  private readonly memory: WalkMemory;

  constructor(
    private readonly operation: Operation,
    private readonly variables: Variables,
  ) {
    this.memory = recall(operation, variables);
  }

  roots(): readonly Asked[] {
    const query = this.operation.schema.getQueryType();
    if (!query) return [];
    return (this.memory.roots ??= this.select(query, [this.operation.definition.selectionSet]));
  }

  /** What is asked of the objects of `type` that a field gives; the same keys in the same order as graphql-js. */
  below(asked: Asked, type: GraphQLObjectType): readonly Asked[] {
    const known = this.memory.below.get(asked)?.get(type);
    if (known) return known;
    const sets = asked.nodes.map((node) => node.selectionSet);
    const selected = this.select(type, sets);
    const byType = this.memory.below.get(asked) ?? new Map<GraphQLObjectType, readonly Asked[]>();
    this.memory.below.set(asked, byType.set(type, selected));
    return selected;
  }

  /** The object type of that name, or else the one the field gives. */
  objectType(asked: Asked, name?: string): GraphQLObjectType {
    const type = name ? this.operation.schema.getType(name) : asked.field && getNamedType(asked.field.type);
    if (!isObjectType(type)) throw new Error(`${asked.parent.name}.${asked.name} does not give an object.`);
    return type;
  }

  /** Coerced arguments. @throws GraphQLError as graphql-js words it */
  argumentsOf(asked: Asked): Record<string, unknown> {
    if (!asked.field?.args.length) return {};
    const fixed = this.memory.fixedArguments.get(asked);
    if (fixed) return fixed;
    const node = asked.nodes[0]!;
    const values = getArgumentValues(asked.field, node, this.variables);
    if (fixed === undefined) {
      const varies = variablesIn(node.arguments ?? []).length > 0;
      this.memory.fixedArguments.set(asked, varies ? null : values);
    }
    return values;
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
