import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isObjectType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { TYPE_MARK } from './compile-operation.js';
import type { ReadingCatalogue } from './reading-catalogue.js';

/** Reads the value of one root field, already shaped as the selection asks for it. */
export type ReadRoot = (info: GraphQLResolveInfo, context: unknown) => Promise<unknown>;

type Field = GraphQLField<unknown, unknown>;

/**
 * Makes an ordinary GraphQL engine answer from readings too, where a request is not passed straight to the database: root
 * fields read by `readRoot`, and everything below takes what lies ready under its response key.
 * @throws Error listing every reading without a field, and every field that no reading can give
 */
export function attachReadings(schema: GraphQLSchema, catalogue: ReadingCatalogue, readRoot: ReadRoot): void {
  const roots = schema.getQueryType()?.getFields() ?? {};
  const reached = new Set<GraphQLNamedType>();
  for (const name of catalogue.rootNames()) {
    const root = roots[name];
    if (!root) continue;
    root.resolve = (_source, _args, context, info) => readRoot(info, context);
    reach(schema, getNamedType(root.type), reached);
  }
  const problems = [
    ...catalogue
      .rootNames()
      .filter((name) => !roots[name])
      .map((name) => `Query has no field ${name}`),
    ...catalogue.typeNames().flatMap((name) => checkType(schema, catalogue, name)),
    ...[...reached].flatMap(checkEnum),
    ...Object.values(roots).flatMap((root) => checkRoot(catalogue, root, reached)),
  ];
  if (problems.length > 0) throw new Error(`Readings do not fit the schema:\n- ${problems.join('\n- ')}`);
}

const takeByResponseKey: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) =>
  (source as Record<string, unknown>)[info.path.key];

function reach(schema: GraphQLSchema, type: GraphQLNamedType, reached: Set<GraphQLNamedType>): void {
  if (reached.has(type)) return;
  reached.add(type);
  if (isAbstractType(type)) {
    type.resolveType = (source: unknown) => (source as Record<string, string>)[TYPE_MARK];
    for (const possible of schema.getPossibleTypes(type)) reach(schema, possible, reached);
  }
  if (!isObjectType(type)) return;
  for (const field of Object.values(type.getFields())) {
    field.resolve = takeByResponseKey;
    reach(schema, getNamedType(field.type), reached);
  }
}

function checkType(schema: GraphQLSchema, catalogue: ReadingCatalogue, name: string): string[] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [`there is no object type ${name}`];
  const fields = type.getFields();
  const unknown = catalogue.fieldNames(name).filter((field) => !fields[field]);
  return [
    ...unknown.map((field) => `${name} has no field ${field}`),
    ...Object.values(fields).flatMap((field) => checkField(catalogue, name, field)),
  ];
}

function checkField(catalogue: ReadingCatalogue, type: string, field: Field): string[] {
  const reading = catalogue.field(type, field.name);
  const isComposite = isCompositeType(getNamedType(field.type));
  if (isComposite && !reading) return [`${type}.${field.name} gives objects and has no reading`];
  if (reading && isComposite === (reading.kind === 'value')) {
    return [
      `${type}.${field.name} gives ${isComposite ? 'objects' : 'no object'}, so "${reading.kind}" cannot read it`,
    ];
  }
  return [];
}

/** What the database stores is answered as it is, so that a value must be spelled like its name. */
function checkEnum(type: GraphQLNamedType): string[] {
  if (!isEnumType(type)) return [];
  const differing = type.getValues().filter((value) => value.value !== value.name);
  return differing.map((value) => `the enum ${type.name} stores ${value.name} under another name`);
}

function checkRoot(
  catalogue: ReadingCatalogue,
  root: Field,
  reached: ReadonlySet<GraphQLNamedType>,
): string[] {
  const type = getNamedType(root.type);
  if (catalogue.root(root.name) || !isCompositeType(type) || !reached.has(type)) return [];
  return [`Query.${root.name} gives ${type.name}, which is read from SQL, and has no reading`];
}
