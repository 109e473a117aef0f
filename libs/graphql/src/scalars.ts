import { parseEdtf } from '#minewatch/edtf';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from './request-errors.js';

interface TextScalar {
  readonly name: string;
  readonly description: string;
  readonly specifiedByURL?: string;
  /** What is wrong with the text, or null. */
  readonly fault: (text: string) => string | null;
}

/** A scalar written as a JSON string, checked when it comes in; what goes out is as the database wrote it. */
function textScalar({
  name,
  description,
  specifiedByURL,
  fault,
}: TextScalar): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const problem = typeof value === 'string' ? fault(value) : 'it is not a text';
    if (problem !== null) throw badInput(`${name} cannot be ${JSON.stringify(value)}: ${problem}.`);
    return value as string;
  };
  return new GraphQLScalarType({
    name,
    description,
    specifiedByURL,
    serialize: (value) => (value instanceof Date ? toSeconds(value) : String(value)),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

export const DateScalar = textScalar({
  name: 'Date',
  description: 'A day of the Gregorian calendar, written `YYYY-MM-DD`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  fault: (text) => (isDay(text) ? null : 'a day is written YYYY-MM-DD'),
});

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: 'An instant in UTC, written `YYYY-MM-DDTHH:MM:SSZ`.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  fault: (text) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text))
      ? null
      : 'an instant is written YYYY-MM-DDTHH:MM:SSZ',
});

export const EdtfScalar = textScalar({
  name: 'Edtf',
  description:
    'A date as far as it is known, in the Extended Date/Time Format, level 1: `2012-05-28`, `2012-05`, `2012`, `2012-08/2012-09`, `2011-11~`, `2016-01/..`.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  fault: edtfFault,
});

export const UbigeoScalar = textScalar({
  name: 'Ubigeo',
  description:
    "A place code of Peru's statistics office (INEI): two digits for a department, four for a province, six for a district; leading zeros count.",
  fault: (text) => (/^(\d{2}){1,3}$/.test(text) ? null : 'a place code has two, four or six digits'),
});

/** GeoJSON goes out only; PostGIS writes it. */
export const GeoJsonScalar = new GraphQLScalarType({
  name: 'GeoJSON',
  description: 'A geometry as GeoJSON in WGS 84, longitude first.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc7946',
  serialize: (value) => value,
  parseValue: () => {
    throw badInput('GeoJSON is not accepted as an argument.');
  },
});

function toSeconds(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function edtfFault(text: string): string | null {
  try {
    parseEdtf(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'it is not EDTF';
  }
}
