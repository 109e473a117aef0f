import {
  coordinate,
  derived,
  error,
  placeCode,
  point,
  text,
  type RecordFile,
  type RowRule,
} from '#minewatch/record-columns';

const LEVELS: Readonly<Record<number, string>> = { 2: 'DEPARTMENT', 4: 'PROVINCE', 6: 'DISTRICT' };

/** Level, parent and slug follow from the code; a place that is known keeps its slug when its name changes. */
const placeFromCode: RowRule = ({ cells }, places) => {
  const code = cells['ubigeo'] ?? '';
  const level = LEVELS[code.length];
  if (level === undefined) return {};
  const parent = code.slice(0, -2) || null;
  const findings = [
    ...(cells['level'] && cells['level'] !== level ? [otherThanCode('level', cells['level'], level)] : []),
    ...(cells['parent_ubigeo'] && cells['parent_ubigeo'] !== parent
      ? [otherThanCode('parent_ubigeo', cells['parent_ubigeo'], parent ?? '')]
      : []),
    ...(parent !== null && !places.get(parent) ? [otherThanCode('ubigeo', code, parent)] : []),
  ];
  return { values: { level, parent_ubigeo: parent, slug: places.slugOf(code) }, findings };
};

function otherThanCode(column: string, value: string, expected: string) {
  const wrong = { en: 'does not go with the code', es: 'no corresponde al código' };
  return error({ column, value, wrong, expected: { en: expected, es: expected } });
}

/** `places.csv`: departments, provinces and districts by their INEI code; their slug, level and parent may be left out. */
export const placesFile: RecordFile = {
  name: 'places.csv',
  title: { en: 'places', es: 'lugares' },
  kind: 'PLACE',
  // A code sorts after that of the place which contains it.
  loadedInOrderOf: 'ubigeo',
  table: { name: 'place', key: ['ubigeo'] },
  columns: {
    ubigeo: placeCode(),
    name: text({ isRequired: true }),
    level: derived((row) => `${row}.level`),
    parent_ubigeo: derived((row) => `${row}.parent_ubigeo`),
    slug: derived((row) => `${row}.slug`),
    lat: coordinate('latitude'),
    lon: coordinate('longitude'),
  },
  rowRules: [point, placeFromCode],
};
