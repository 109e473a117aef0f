import type { PlainValues } from './load-table.js';
import { ActorReference, RecordReference, SourceReference, type Values } from '#minewatch/record-columns';

/** Ids by the key of a reference. */
export type Ids = ReadonlyMap<string, number>;

/** The numbers of all that rows name. */
export interface NamedIds {
  readonly records: Ids;
  readonly sources: Ids;
  readonly actors: ReadonlyMap<ActorReference, number>;
}

/** The number of a record that was registered. */
export function idOf({ key }: RecordReference, ids: Ids): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`${key} was not registered`);
  return id;
}

/** Puts ids in the place of references. */
export function resolveValues(values: Values, { records, sources, actors }: NamedIds): PlainValues {
  const plain: Record<string, PlainValues[string]> = {};
  for (const [column, value] of Object.entries(values)) {
    if (value instanceof RecordReference) plain[column] = idOf(value, records);
    else if (value instanceof SourceReference) plain[column] = sources.get(value.key) ?? null;
    else if (value instanceof ActorReference) plain[column] = actors.get(value) ?? null;
    else plain[column] = value;
  }
  return plain;
}
