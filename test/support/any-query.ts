import {
  getNamedType,
  isCompositeType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Chooses one of `count`; a query is a function of its choices, so that a failing one can be shrunk. */
type Choose = (count: number) => number;

/** Arguments of the toy library that a generated query may give, by name. */
const ARGUMENTS: Record<string, readonly string[]> = {
  id: ['"1"', '"3"', '"12"', '6', '"99"'],
  text: ['"b"', '"r \\"3"', '""'],
  first: ['null', '0', '1', '3', '10'],
  genres: ['null', '[POETRY]', '[NOVEL, POETRY]', '[]'],
  priceAtMost: ['null', '12.5', '1e9'],
  publishedFrom: ['"2020-01-05"'],
  orderBy: ['NEWEST', 'TITLE', 'CHEAPEST', 'GENRE'],
  language: ['EN', 'ES'],
};

const AVOIDED = new Set(['number', 'sleep']);
const DIRECTIVES = ['', '', '', ' @include(if: $yes)', ' @skip(if: $yes)', ' @skip(if: false)'];

/** A query of the toy library made of the choices given; valid for the variable `$yes: Boolean!`. */
export function queryOf(schema: GraphQLSchema, choices: readonly number[]): string {
  let taken = 0;
  const choose: Choose = (count) => (taken < choices.length ? choices[taken++]! % count : 0);
  const fields = selectionOf(schema.getQueryType()!, choose, 0);
  return `query ($yes: Boolean!) { ... @include(if: $yes) { __typename } ... @skip(if: $yes) { __typename } ${fields} }`;
}

function selectionOf(type: GraphQLNamedType, choose: Choose, depth: number): string {
  if (isUnionType(type)) {
    return type
      .getTypes()
      .map((member) => `... on ${member.name} { ${selectionOf(member, choose, depth)} }`)
      .join(' ');
  }
  if (!isObjectType(type)) return '';
  const all = Object.values(type.getFields()).filter((field) => !AVOIDED.has(field.name));
  const usable = depth < 4 ? all : all.filter((field) => !isCompositeType(getNamedType(field.type)));
  if (usable.length === 0) return '__typename';
  const parts = Array.from({ length: 1 + choose(4) }, () =>
    fieldOf(usable[choose(usable.length)]!, choose, depth),
  );
  const wrapped = choose(4) === 0 ? `... on ${type.name} { ${parts.join(' ')} }` : parts.join(' ');
  return choose(5) === 0 ? `${wrapped} __typename` : wrapped;
}

let keys = 0;

function fieldOf(field: GraphQLField<unknown, unknown>, choose: Choose, depth: number): string {
  const args = field.args.flatMap((argument) => {
    const values = ARGUMENTS[argument.name];
    const isRequired = argument.type.toString().endsWith('!') && argument.defaultValue === undefined;
    if (!values || (!isRequired && choose(2) === 0)) return [];
    return [`${argument.name}: ${values[choose(values.length)]}`];
  });
  const call = args.length ? `(${args.join(', ')})` : '';
  const type = getNamedType(field.type);
  const below = isCompositeType(type) ? ` { ${selectionOf(type, choose, depth + 1)} }` : '';
  const isPlain = !call && !below && choose(2) === 0;
  const alias = isPlain ? '' : `k${(keys += 1)}: `;
  return `${alias}${field.name}${call}${isPlain ? '' : DIRECTIVES[choose(DIRECTIVES.length)]}${below}`;
}
