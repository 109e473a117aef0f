import {
  EDITION,
  RequestError,
  ROOT_END,
  type Asked,
  type CompiledStatement,
  type SelectionWalk,
} from '#minewatch/graphql';
import type { PastEdition, PastEditions } from './read-database.js';

/** Editions by the response keys of the root fields that ask for them; the present answers those that are missing. */
export type EditionsByKey = ReadonlyMap<string, PastEdition>;

export const PRESENT: EditionsByKey = new Map();

/** A statement with the state that it reads and the root fields that it answers. */
export interface StatementPart {
  readonly edition: PastEdition | null;
  readonly keys: readonly string[];
  readonly statement: CompiledStatement;
}

/** Name of the edition that a root field is asked of; null: the present. `otherwise` is meant where the field says nothing. */
export function editionAsked(asked: Asked, walk: SelectionWalk, otherwise: string | null): string | null {
  if (!asked.field?.args.some(({ name }) => name === EDITION)) return null;
  return (walk.argumentsOf(asked)[EDITION] as string | null | undefined) ?? otherwise;
}

/** The editions asked for that there are; the keys of others are left out. */
export async function findKnown(
  past: PastEditions,
  names: ReadonlyMap<string, string | null>,
): Promise<EditionsByKey> {
  const found = new Map<string, PastEdition>();
  for (const [key, name] of names) {
    if (name === null) continue;
    const edition = await past.find(name).catch(nullIfRefused);
    if (edition) found.set(key, edition);
  }
  return found;
}

function nullIfRefused(error: unknown): null {
  if (error instanceof RequestError) return null;
  throw error;
}

/** The root fields by the state they ask, in the order asked; `__typename` goes with whatever comes first. */
export function groupByEdition(
  roots: readonly Asked[],
  editions: EditionsByKey,
): { edition: PastEdition | null; keys: string[] }[] {
  const groups = new Map<string | null, { edition: PastEdition | null; keys: string[] }>();
  for (const { key, name } of roots) {
    if (name === '__typename') continue;
    const edition = editions.get(key) ?? null;
    const group = groups.get(edition?.name ?? null) ?? { edition, keys: [] };
    group.keys.push(key);
    groups.set(edition?.name ?? null, group);
  }
  if (groups.size === 0) groups.set(null, { edition: null, keys: [] });
  const [first] = groups.values();
  for (const { key, name } of roots) if (name === '__typename') first!.keys.push(key);
  return [...groups.values()];
}

/** Answers of statements that were compiled apart as one object with its keys in this order. */
export function joinAnswers(
  parts: readonly StatementPart[],
  answers: readonly string[],
  order: readonly string[],
): string {
  const objects = new Map<string, string>();
  for (const [index, { keys }] of parts.entries()) {
    const texts = answers[index]!.split(ROOT_END);
    for (const [place, key] of inOrder(keys, order).entries()) objects.set(key, texts[place]!.slice(1, -1));
  }
  return `{${order.map((key) => objects.get(key)).join(',')}}`;
}

/** As a statement gives them: in the order of the document. */
function inOrder(keys: readonly string[], order: readonly string[]): string[] {
  return order.filter((key) => keys.includes(key));
}
