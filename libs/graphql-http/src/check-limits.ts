import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';
import { RequestError } from '#minewatch/graphql';
import type { Limits } from './limits.js';

/** What a selection amounts to, fragments counted wherever they are spread. */
interface Extent {
  readonly depth: number;
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Extent = { depth: 0, fields: 0, aliases: 0, directives: 0 };
/** PostgreSQL cuts names after 63 bytes, and a response key is a name in the statement. */
const LONGEST_NAME = 63;

/** The limits a document breaks, before it is validated: validating a large document is itself work. */
export function checkLimits(document: DocumentNode, limits: Limits): RequestError[] {
  const ruler = new Ruler(document);
  const errors: RequestError[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const extent = ruler.measure(definition.selectionSet);
    if (extent.depth > limits.depth) errors.push(tooDeep(limits.depth, extent.depth));
    for (const what of ['fields', 'aliases', 'directives'] as const) {
      if (extent[what] > limits[what]) errors.push(tooLarge(what, limits[what], extent[what]));
    }
  }
  if (ruler.longestAlias > LONGEST_NAME)
    errors.push(tooLarge('letters in an alias', LONGEST_NAME, ruler.longestAlias));
  return errors;
}

export function tooLarge(what: string, limit: number, found: number): RequestError {
  return new RequestError(
    'TOO_LARGE',
    `The query has too many ${what}: ${found}, where ${limit} are allowed.`,
    { limit, found },
  );
}

function tooDeep(limit: number, found: number): RequestError {
  return new RequestError('TOO_DEEP', `The query goes ${found} levels deep, where ${limit} are allowed.`, {
    limit,
    found,
  });
}

export function tooCostly(limit: number, found: number): RequestError {
  const message = `The query may read ${found} rows, where ${limit} are allowed. Ask for smaller pages or fewer lists in lists.`;
  return new RequestError('TOO_COSTLY', message, { limit, found, http: { spec: true, status: 400 } });
}

class Ruler {
  longestAlias = 0;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly measured = new Map<string, Extent>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
    }
  }

  measure(set: SelectionSetNode | undefined): Extent {
    let sum = NOTHING;
    for (const node of set?.selections ?? []) {
      const directives = node.directives?.length ?? 0;
      if (node.kind === Kind.FIELD) {
        const below = this.measure(node.selectionSet);
        const aliases = node.alias ? 1 : 0;
        this.longestAlias = Math.max(this.longestAlias, node.alias?.value.length ?? 0);
        sum = add(sum, add({ depth: below.depth + 1, fields: 1, aliases, directives }, below));
      } else {
        const inner =
          node.kind === Kind.INLINE_FRAGMENT
            ? this.measure(node.selectionSet)
            : this.measureFragment(node.name.value);
        sum = add(sum, add({ ...NOTHING, directives }, inner));
      }
    }
    return sum;
  }

  /** Each fragment once: spreading doubles what it holds, and a cycle (refused later) must not hang us. */
  private measureFragment(name: string): Extent {
    const known = this.measured.get(name);
    if (known) return known;
    this.measured.set(name, NOTHING);
    const extent = this.measure(this.fragments.get(name)?.selectionSet);
    this.measured.set(name, extent);
    return extent;
  }
}

function add(one: Extent, other: Extent): Extent {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    aliases: one.aliases + other.aliases,
    directives: one.directives + other.directives,
  };
}
