import type { InEachLanguage } from '#minewatch/shared';
import { findPointFault, isNearPeru } from '#minewatch/geo';
import {
  derived,
  patternColumn,
  readingColumn,
  UnreadableCell,
  valueColumn,
  type ColumnOptions,
} from './cell-columns.js';
import { foldName } from './known-places.js';
import { error, note, warning } from './problem.js';
import type { Cell, Column, Reading, RowRule } from './record-file.js';
import { suggest } from './suggest.js';
import { expectations, mistakes, perhaps } from './wordings.js';

const NAMES = ['department', 'province', 'district'] as const;

/** The code of a place that is known. */
export function ubigeo(options: ColumnOptions = {}): Column {
  const read = (text: string, cell: Cell) => {
    if (/^\d(\d\d){0,2}$/.test(text)) throw new UnreadableCell(lostZero, { en: `0${text}`, es: `0${text}` });
    if (!/^(\d\d){1,3}$/.test(text)) throw new UnreadableCell(mistakes.malformed, expectations.ubigeo);
    if (cell.places.get(text)) return text;
    throw new UnreadableCell(
      { en: 'no place has this code', es: 'ningún lugar tiene este código' },
      likelyCode(text, cell),
    );
  };
  return valueColumn({ kind: 'TEXT' }, read, options);
}

/** The name of the department, province or district of a row's code; the rule `placeNames` reads it. */
export function placeName(level: (typeof NAMES)[number]): Column {
  const length = 2 * (NAMES.indexOf(level) + 1);
  return derived(
    (row) => `(select p.name from place p where p.ubigeo = left(${row}.ubigeo, ${length})
        and length(${row}.ubigeo) >= ${length})`,
  );
}

const lostZero = {
  en: 'has lost its leading zero, as in a spreadsheet that took it for a number',
  es: 'perdió su cero inicial, como en una hoja de cálculo que lo tomó por número',
};

/** The code that the names beside it have, or a hint at those of the place it would lie in. */
function likelyCode(code: string, { cells, places }: Cell): InEachLanguage {
  const named = places.find(NAMES.flatMap((column) => cells[column] || []));
  if (named !== null) return perhaps(named);
  const parent = places.get(code.slice(0, -2));
  return parent
    ? {
        en: `a code of ${parent.name} (${parent.ubigeo})`,
        es: `un código de ${parent.name} (${parent.ubigeo})`,
      }
    : expectations.ubigeo;
}

/** The code of the place that the row itself is. */
export const placeCode = () => patternColumn(/^(\d\d){1,3}$/, expectations.ubigeo, { isRequired: true });

/** One of the two numbers of a point; the rule `point` joins them. */
export function coordinate(axis: 'latitude' | 'longitude'): Column {
  return readingColumn({
    form: { kind: axis === 'latitude' ? 'LATITUDE' : 'LONGITUDE' },
    // The shortest text that is the same number, never with an exponent.
    write: (row) => `${axis === 'latitude' ? 'st_y' : 'st_x'}(${row}.point)::text::numeric::text`,
    read: (text) => {
      const [latitude, longitude] = axis === 'latitude' ? [Number(text), 0] : [0, Number(text)];
      if (!/^-?\d+(\.\d+)?$/.test(text) || findPointFault(latitude, longitude) !== null) {
        throw new UnreadableCell(mistakes.malformed, expectations[axis]);
      }
      return {};
    },
    empty: () => ({}),
  });
}

/** Joins `lat` and `lon` to a point, and doubts one that is not in Peru. */
export const point: RowRule = ({ cells }) => {
  const { lat, lon } = cells;
  if (lat === undefined && lon === undefined) return {};
  if (!lat && !lon) return { values: { point: null } };
  if (!lat || !lon) {
    const column = lat ? 'lon' : 'lat';
    return { findings: [error({ column, value: '', wrong: mistakes.missing, expected: bothOrNone })] };
  }
  const [north, east] = [Number(lat), Number(lon)];
  if (Number.isNaN(north) || Number.isNaN(east)) return {};
  const geometry = JSON.stringify({ type: 'Point', coordinates: [east, north] });
  return { values: { point: geometry }, findings: isNearPeru(north, east) ? [] : [doubt(north, east)] };
};

const bothOrNone = { en: 'both lat and lon, or neither', es: 'lat y lon, o ninguno' };

function doubt(north: number, east: number) {
  const wrong = isNearPeru(east, north)
    ? { en: 'latitude and longitude seem swapped', es: 'latitud y longitud parecen intercambiadas' }
    : { en: 'outside Peru', es: 'fuera del Perú' };
  const expected = { en: 'a point in Peru or its sea', es: 'un punto en el Perú o su mar' };
  return warning({ column: 'lat, lon', value: `${north}, ${east}`, wrong, expected });
}

/** The names of department, province and district must be those of the code; where no code is given, they tell it. */
export const placeNames: RowRule = ({ cells }, places) => {
  const code = cells['ubigeo'];
  const named = NAMES.flatMap((column) => cells[column] || []);
  if (!code) {
    if ([code, ...NAMES.map((column) => cells[column])].every((cell) => cell === undefined)) return {};
    const found = places.find(named);
    const isLost = found === null && named.length > 0;
    const findings = isLost ? [note({ column: 'ubigeo', value: named.join(', '), ...notAPlace })] : [];
    return { values: { ubigeo: found }, findings };
  }
  if (!places.get(code)) return {};
  const path = places.pathOf(code);
  const findings = NAMES.flatMap((column, index) => {
    const [written, official] = [cells[column] ?? '', path[index] ?? ''];
    if (written === '' || official === '' || foldName(written) === foldName(official)) return [];
    const parts = { column, value: written, expected: { en: official, es: official } };
    return suggest(foldName(written), [foldName(official)]) === null
      ? [error({ ...parts, wrong: { en: `not the name of ${code}`, es: `no es el nombre de ${code}` } })]
      : [
          warning({
            ...parts,
            wrong: { en: `spelled otherwise for ${code}`, es: `escrito de otro modo para ${code}` },
          }),
        ];
  });
  return { findings };
};

/** Codes and names by which a row may name places: all that its rules look up among them. */
export function placesNamedIn(cells: Readonly<Record<string, string>>): { codes: string[]; names: string[] } {
  const code = cells['ubigeo'] ?? '';
  const codes = [2, 4, 6].filter((length) => length <= code.length).map((length) => code.slice(0, length));
  const named = NAMES.flatMap((column) => cells[column] || []);
  const names = [...named, ...partsOfPlace(cells['place'] ?? '')];
  return { codes, names: names.filter((name) => name !== '') };
}

/** Names of a place written as "District, Province, Department", without other names in brackets. */
function partsOfPlace(written: string): string[] {
  return written.split(',').map((name) => name.replace(/\(.*?\)/g, '').trim());
}

/**
 * Finds the code of a place given as "District, Province, Department", whole or from the province or department up; a name
 * in brackets is another name of the same place. A code that is given in its own column is not sought.
 */
export function placeFromText(column: string): RowRule {
  return ({ cells }, places): Reading => {
    const written = cells[column];
    if (written === undefined || cells['ubigeo']) return {};
    if (written === '') return { values: { ubigeo: null } };
    const found = places.find(partsOfPlace(written).reverse());
    const findings = found ? [] : [note({ column, value: written, ...notAPlace })];
    return { values: { ubigeo: found }, findings };
  };
}

const notAPlace = {
  wrong: {
    en: 'not found among the places',
    es: 'no se halla entre los lugares',
  },
  expected: {
    en: 'District, Province, Department where there is one',
    es: 'Distrito, Provincia, Departamento donde lo haya',
  },
};
