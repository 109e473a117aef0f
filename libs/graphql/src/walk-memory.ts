import { visit, type ASTNode, type GraphQLObjectType } from 'graphql';
import type { Asked, Operation, Variables } from './operation.js';

/** What walking an operation found out, which holds for every request that includes and skips the same. */
export interface WalkMemory {
  roots?: readonly Asked[];
  readonly below: Map<Asked, Map<GraphQLObjectType, readonly Asked[]>>;
  /** Coerced arguments in which no variable stands; null where one does. */
  readonly fixedArguments: Map<Asked, Record<string, unknown> | null>;
}

interface OperationMemory {
  /** The variables that decide what is included and skipped. */
  readonly deciding: readonly string[];
  readonly walks: Map<string, WalkMemory>;
}

const memories = new WeakMap<Operation, OperationMemory>();

/** Ways of including and skipping that are remembered for one operation. */
const MOST_WALKS = 8;

/** What earlier walks of the same operation, including and skipping the same, found out. */
export function recall(operation: Operation, variables: Variables): WalkMemory {
  const { deciding, walks } = memoryOf(operation);
  const key = deciding.map((name) => (variables[name] === true ? 1 : 0)).join('');
  const known = walks.get(key);
  if (known) return known;
  const fresh: WalkMemory = { below: new Map(), fixedArguments: new Map() };
  if (walks.size < MOST_WALKS) walks.set(key, fresh);
  return fresh;
}

/** Names of the variables that stand anywhere in these nodes. */
export function variablesIn(nodes: readonly ASTNode[]): string[] {
  const names = new Set<string>();
  for (const node of nodes) visit(node, { Variable: ({ name }) => void names.add(name.value) });
  return [...names];
}

function memoryOf(operation: Operation): OperationMemory {
  const known = memories.get(operation);
  if (known) return known;
  const directives: ASTNode[] = [];
  for (const node of [operation.definition, ...operation.fragments.values()]) {
    visit(node, { Directive: (directive) => void directives.push(directive) });
  }
  const memory = { deciding: variablesIn(directives), walks: new Map<string, WalkMemory>() };
  memories.set(operation, memory);
  return memory;
}
