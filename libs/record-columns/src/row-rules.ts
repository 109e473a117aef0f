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

/** A point may be given for any precision but WITHHELD, whose true place never comes in a public file. */
export const noPointWhereWithheld: RowRule = ({ cells }) => {
  if (cells['location_precision'] !== 'WITHHELD' || !cells['lat']) return {};
  const wrong = { en: 'a withheld place has a point', es: 'un lugar reservado tiene un punto' };
  const expected = { en: 'no lat and lon', es: 'sin lat ni lon' };
  return { findings: [error({ column: 'lat', value: cells['lat'], wrong, expected })] };
};

/** What is kept though it is not extractive says why, in both languages. */
export const scopeIsExplained: RowRule = ({ cells }) => {
  if (cells['in_scope'] !== 'no') return {};
  const wrong = { en: 'missing where in_scope is no', es: 'falta y in_scope es no' };
  const expected = { en: 'the reason why it is kept', es: 'la razón por la que se conserva' };
  const columns = ['scope_note_en', 'scope_note_es'].filter((column) => !cells[column]);
  return { findings: columns.map((column) => error({ column, value: '', wrong, expected })) };
};
