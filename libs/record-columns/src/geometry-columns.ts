import { UnreadableCell, valueColumn, type ColumnOptions } from './cell-columns.js';
import type { Column } from './record-file.js';

/** A geometry of one of some GeoJSON types; `isMulti` stores a single one as its Multi type. */
export function geometry(
  types: readonly string[],
  options: ColumnOptions & { isMulti?: boolean } = {},
): Column {
  const list = types.join(', ');
  const expected = { en: `a geometry of type ${list}`, es: `una geometría de tipo ${list}` };
  return valueColumn(
    { kind: 'GEOMETRY' },
    (text) => {
      const shape = JSON.parse(text) as { type?: unknown; coordinates?: unknown };
      if (typeof shape.type !== 'string' || !types.includes(shape.type)) {
        throw new UnreadableCell(
          { en: `is a ${String(shape.type)}`, es: `es un ${String(shape.type)}` },
          expected,
        );
      }
      if (!areCoordinates(shape.coordinates)) {
        throw new UnreadableCell({ en: 'broken coordinates', es: 'coordenadas defectuosas' }, expected);
      }
      const isSingle = options.isMulti && !shape.type.startsWith('Multi');
      const { type, coordinates } = isSingle
        ? { type: `Multi${shape.type}`, coordinates: [shape.coordinates] }
        : shape;
      return JSON.stringify({ type, coordinates });
    },
    { ...options, isRequired: true },
    (value) => `st_asgeojson(${value}, 15)`,
  );
}

/** Lists of positions of any depth, in degrees. */
function areCoordinates(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  if (!value.some(Array.isArray)) return isPosition(value);
  return value.every(areCoordinates);
}

function isPosition([east, north]: unknown[]): boolean {
  return (
    typeof east === 'number' && typeof north === 'number' && Math.abs(east) <= 180 && Math.abs(north) <= 90
  );
}
