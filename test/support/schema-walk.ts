import {
  getNamedType,
  getNullableType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Values of arguments as GraphQL text: by `field.argument`, else by the name of the argument alone. */
export type ArgumentValues = Readonly<Record<string, string>>;

type Field = GraphQLField<unknown, unknown>;

/**
 * Queries that together ask for every field of a schema by every way that leads to it, up to a depth: for each chain of
 * fields that lead from record to record, all that the record at its end says itself.
 *
 * @param mostHops how far records are followed: `dispute → projects → disputes` is two
 */
export function walkSchema(schema: GraphQLSchema, values: ArgumentValues, mostHops: number): string[] {
  const roots = Object.values(schema.getQueryType()!.getFields());
  return roots.flatMap((root) => walksFrom(root, values, mostHops).map((selection) => `{ ${selection} }`));
}

function walksFrom(field: Field, values: ArgumentValues, hops: number): string[] {
  const call = callOf(field, values);
  return memberTypes(getNamedType(field.type)).flatMap(({ type, wrap }) => {
    const own = ownFields(type, values, []);
    const left = isWrapper(type) ? hops : hops - 1;
    const below = left >= 0 ? hopsOf(type).flatMap((hop) => walksFrom(hop, values, left)) : [];
    return [own, ...below].map((selection) => `${call} { ${wrap(`__typename ${selection}`)} }`);
  });
}

/** The record types that a field gives, through the lists that wrap them. */
function memberTypes(
  type: GraphQLNamedType,
): { type: GraphQLObjectType; wrap: (selection: string) => string }[] {
  if (isUnionType(type)) {
    return type
      .getTypes()
      .map((member) => ({ type: member, wrap: (selection) => `... on ${member.name} { ${selection} }` }));
  }
  return isObjectType(type) ? [{ type, wrap: (selection) => selection }] : [];
}

/** Everything a type says itself: leaves, and small objects such as texts, dates and places on the map. */
function ownFields(type: GraphQLObjectType, values: ArgumentValues, within: readonly string[]): string {
  return Object.values(type.getFields())
    .flatMap((field) => {
      const named = getNamedType(field.type);
      if (isLeafType(named)) return [callOf(field, values)];
      if (!isObjectType(named) || !isSmall(named) || within.includes(named.name)) return [];
      return [`${callOf(field, values)} { ${ownFields(named, values, [...within, named.name])} }`];
    })
    .join(' ');
}

/** A page of a list, or a place in it: no record of its own. */
function isWrapper(type: GraphQLObjectType): boolean {
  return /(Connection|Edge)$/.test(type.name);
}

/** Fields that lead on. The nodes of a page are the same by `nodes` and by `edges`: one way to them is enough. */
function hopsOf(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(({ name, type: of }) => {
    if (type.name.endsWith('Edge') && name === 'node') return false;
    const named = getNamedType(of);
    return !isLeafType(named) && !(isObjectType(named) && isSmall(named));
  });
}

/** A type that leads to no other record. */
function isSmall(type: GraphQLObjectType, seen: readonly string[] = []): boolean {
  return Object.values(type.getFields()).every(({ type: of }) => {
    const named = getNamedType(of);
    return (
      isLeafType(named) ||
      (isObjectType(named) && !seen.includes(named.name) && isSmall(named, [...seen, type.name]))
    );
  });
}

function callOf(field: Field, values: ArgumentValues): string {
  const given = field.args.flatMap((argument) => {
    const value = values[`${field.name}.${argument.name}`] ?? values[argument.name];
    if (value !== undefined) return [`${argument.name}: ${value}`];
    if (isRequiredArgument(argument)) throw new Error(`Say what to give for ${nameOf(field, argument)}`);
    return [];
  });
  return given.length > 0 ? `${field.name}(${given.join(', ')})` : field.name;
}

function nameOf(field: Field, argument: GraphQLArgument): string {
  return `${field.name}.${argument.name}: ${getNullableType(argument.type).toString()}`;
}
