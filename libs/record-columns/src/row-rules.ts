import { error } from './problem.js';
import type { RowRule } from './record-file.js';

/** A period must not end before it can begin. */
export function inOrder(start: string, end: string): RowRule {
  return ({ cells, values }) => {
    const [earliest, latest] = [values[`${start}_earliest`], values[`${end}_latest`]];
    if (typeof earliest !== 'string' || typeof latest !== 'string') return {};
    if (compareDays(earliest, latest) <= 0) return {};
    const column = `${end}_edtf`;
    const began = cells[`${start}_edtf`] ?? '';
    const wrong = { en: `before ${start}_edtf ${began}`, es: `anterior a ${start}_edtf ${began}` };
    const expected = { en: 'an end after the beginning', es: 'un fin posterior al comienzo' };
    return { findings: [error({ column, value: cells[column] ?? null, wrong, expected })] };
  };
}

/** Orders days as the database does: -infinity before and infinity after all others. */
export function compareDays(one: string, other: string): number {
  const rank = (day: string) => (day === '-infinity' ? -1 : day === 'infinity' ? 1 : 0);
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What is finer than a district, by the column that would tell it. */
const FINER_THAN_DISTRICT = ['lat', 'lon', 'place', 'coord_source', 'coord_confidence'];

/** A withheld place goes out as its district: nothing finer stands in a file or a draft, and the district is known. */
export const onlyDistrictWhereWithheld: RowRule = ({ cells, values }) => {
  if (cells['location_precision'] !== 'WITHHELD') return {};
  const wrong = {
    en: 'tells more than the district of a withheld place',
    es: 'dice más que el distrito de un lugar reservado',
  };
  const expected = { en: 'nothing here; ubigeo gives the district', es: 'nada aquí; ubigeo da el distrito' };
  const findings = FINER_THAN_DISTRICT.filter((column) => cells[column]).map((column) =>
    error({ column, value: cells[column] ?? null, wrong, expected }),
  );
  const isPlaced = cells['ubigeo'] || values['ubigeo'] || cells['community_slugs'] || cells['project_slugs'];
  return { findings: isPlaced || cells['ubigeo'] === undefined ? findings : [...findings, noDistrict] };
};

const noDistrict = error({
  column: 'ubigeo',
  value: '',
  wrong: { en: 'missing where the place is withheld', es: 'falta y el lugar está reservado' },
  expected: {
    en: 'the code of the district, which is what goes out instead',
    es: 'el código del distrito, que es lo que se publica en su lugar',
  },
});

/** What is kept though it is not extractive says why, in both languages. */
export const scopeIsExplained: RowRule = ({ cells }) => {
  if (cells['in_scope'] !== 'no') return {};
  const wrong = { en: 'missing where in_scope is no', es: 'falta y in_scope es no' };
  const expected = { en: 'the reason why it is kept', es: 'la razón por la que se conserva' };
  const columns = ['scope_note_en', 'scope_note_es'].filter((column) => !cells[column]);
  return { findings: columns.map((column) => error({ column, value: '', wrong, expected })) };
};
