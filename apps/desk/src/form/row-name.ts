import type { Cells } from './record-document.js';
import type { FormSectionDescription } from './record-form.js';

const TELLING = new Set(['CODE', 'CHOICE', 'DATE', 'REFERENCE', 'TEXT', 'NUMBER']);
const PARTS = 4;

/** A row in a line: its first telling values, codes by their label. */
export function nameOfRow({ columns }: Pick<FormSectionDescription, 'columns'>, cells: Cells): string {
  return columns
    .filter(({ kind, name }) => TELLING.has(kind) && name !== 'confidence')
    .flatMap(({ name, choices }) => {
      const text = cells[name] ?? '';
      return text === '' ? [] : [choices?.find(({ code }) => code === text)?.label ?? text];
    })
    .slice(0, PARTS)
    .join(' · ');
}
