import type { ClientBase } from 'pg';
import {
  error,
  type Finding,
  note,
  perhaps,
  type RecordKind,
  RecordReference,
  type RecordRow,
  type RowFinding,
  suggest,
  type Values,
} from '#minewatch/record-columns';

/** What the database says of a record that a row names. */
export interface RegisteredRecord {
  readonly kind: RecordKind;
  readonly slug: string;
  /** Its number, or that of the record that took it in. */
  readonly id: number;
  readonly merged_into: string | null;
  readonly withdrawn_reason: string | null;
}

/** What is known of the records that rows may name besides each other. */
export interface KnownRecords {
  /** By kind and slug. */
  readonly registered: ReadonlyMap<string, RegisteredRecord>;
  /** Kinds whose file could not be read whole: their slugs are not missed. */
  readonly brokenKinds?: ReadonlySet<RecordKind | undefined>;
}

/** Every record that a row names must be among the rows or in the database, and its own must still be open to change. */
export async function checkReferences(
  rows: readonly RecordRow[],
  { registered, brokenKinds = new Set() }: KnownRecords,
  client: ClientBase,
): Promise<RowFinding[]> {
  const given = new Set(rows.flatMap(ownRecords).map(({ key }) => key));
  const found: RowFinding[] = [];
  const unknown: { row: RecordRow; reference: RecordReference }[] = [];
  for (const row of rows) {
    for (const reference of distinct([...ownRecords(row), ...referencesOf(row)])) {
      const record = registered.get(reference.key);
      const isOwn = reference === row.reference;
      const finding = record ? checkStanding(record, reference, isOwn) : null;
      if (finding) found.push({ row, finding });
      const isMissed = !record && !given.has(reference.key) && !brokenKinds.has(reference.kind);
      if (isMissed) unknown.push({ row, reference });
    }
  }
  return unknown.length === 0 ? found : [...found, ...(await describeUnknown(unknown, given, client))];
}

/** A record that a row names twice in a column is looked at once. */
function distinct(references: readonly RecordReference[]): Iterable<RecordReference> {
  return new Map(references.map((each) => [`${each.column} ${each.key}`, each])).values();
}

/** The records that a row itself gives: its own and those that its cells imply. */
export function ownRecords(row: RecordRow): RecordReference[] {
  return [...(row.reference ? [row.reference] : []), ...row.implied.map(({ reference }) => reference)];
}

/** The records that a row names. */
export function referencesOf(row: RecordRow): RecordReference[] {
  const all: Values[] = [row.values, ...row.lists.flatMap(({ items }) => items)];
  return all.flatMap((values) => Object.values(values).filter((value) => value instanceof RecordReference));
}

/** What the database knows of the records that rows give or name, by kind and slug. */
export async function findRegistered(
  rows: readonly RecordRow[],
  client: ClientBase,
): Promise<Map<string, RegisteredRecord>> {
  const named = new Map<string, RecordReference>();
  for (const row of rows)
    for (const each of [...ownRecords(row), ...referencesOf(row)]) named.set(each.key, each);
  const { rows: found } = await client.query<RegisteredRecord>({
    name: 'records_named',
    text: `select r.kind, r.slug, coalesce(r.merged_into_id, r.id) as id, m.slug as merged_into, r.withdrawn_reason
     from unnest($1::text[], $2::text[]) as named (kind, slug)
     join record r using (kind, slug) left join record m on m.id = r.merged_into_id`,
    values: [[...named.values()].map(({ kind }) => kind), [...named.values()].map(({ slug }) => slug)],
  });
  return new Map(found.map((record) => [`${record.kind} ${record.slug}`, record]));
}

/** Whether a record is still open to change, or where it went. */
export function checkStanding(
  record: RegisteredRecord,
  { column, slug }: RecordReference,
  isOwn: boolean,
): Finding | null {
  const { merged_into: target, withdrawn_reason: reason } = record;
  if (reason !== null) {
    return error({
      column,
      value: slug,
      wrong: { en: `was withdrawn: ${reason}`, es: `fue retirado: ${reason}` },
    });
  }
  if (target === null) return null;
  const wrong = { en: `was merged into ${target}`, es: `fue fusionado con ${target}` };
  const parts = { column, value: slug, wrong, expected: { en: target, es: target } };
  return isOwn ? error(parts) : note(parts);
}

async function describeUnknown(
  unknown: readonly { row: RecordRow; reference: RecordReference }[],
  given: ReadonlySet<string>,
  client: ClientBase,
): Promise<RowFinding[]> {
  const kinds = [...new Set(unknown.map(({ reference }) => reference.kind))];
  const { rows } = await client.query<{ kind: string; slug: string }>(
    'select kind, slug from record where kind = any ($1)',
    [kinds],
  );
  const keys = [...new Set([...given, ...rows.map(({ kind, slug }) => `${kind} ${slug}`)])];
  return unknown.map(({ row, reference: { kind, slug, column } }) => {
    const prefix = `${kind} `;
    const known = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    const near = suggest(slug, known);
    const finding = error({
      column,
      value: slug,
      wrong: { en: 'no record has this slug', es: 'ningún registro tiene este identificador' },
      expected: near === null ? aKnownSlug : perhaps(near),
    });
    return { row, finding };
  });
}

const aKnownSlug = {
  en: 'the slug of a record in these files or in the database',
  es: 'el identificador de un registro de estos archivos o de la base de datos',
};
