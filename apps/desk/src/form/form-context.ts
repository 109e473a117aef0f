import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SetTruePlaceVariables } from '../staff-documents.js';
import type { Cells } from './record-document.js';
import type { FormAction, FormContent } from './form-state.js';
import type { Problem } from './problem.js';
import type { RecordForm } from './record-form.js';

/** Which cell of the form. */
export interface FieldPlace {
  readonly file: string;
  readonly row: number;
  readonly column: string;
}

/** The form that a field belongs to. */
export interface FormScope {
  readonly form: RecordForm;
  readonly content: FormContent;
  readonly problems: readonly Problem[];
  readonly act: (action: FormAction) => void;
  /** Saves the form as it then stands, and keeps the true place apart; whether it could be saved. */
  readonly keepTruePlace: (
    cleared: FormAction,
    place: SetTruePlaceVariables['place'] | null,
    reason: string,
  ) => Promise<boolean>;
  /** Bundle of drafts whose new records may be named too. */
  readonly bundleId: string | null;
}

export const FormContext = createContext<FormScope | null>(null);

export function useForm(): FormScope {
  const scope = useContext(FormContext);
  if (!scope) throw new Error('A field was shown outside of a form');
  return scope;
}

/** A field's id in the page: what links of the error summary lead to. */
export const idOf = ({ file, row, column }: FieldPlace): string =>
  `field-${file.replace(/\W/g, '-')}-${row}-${column}`;

export function useField(place: FieldPlace) {
  const { content, problems, act } = useForm();
  const rows = content.sections.find(({ file }) => file === place.file)?.rows ?? [];
  const index = rows.findIndex(({ key }) => key === place.row);
  const cells: Cells = rows[index]?.cells ?? {};
  return {
    id: idOf(place),
    text: cells[place.column] ?? '',
    cells,
    problems: problems.filter(
      ({ file, row, column }) =>
        file === place.file && column === place.column && (row === null ? index === 0 : row === index),
    ),
    write: (text: string) =>
      act({ type: 'set', file: place.file, row: place.row, cells: { [place.column]: text } }),
    /** What empties those of these cells that say something. */
    clearedOf: (columns: readonly string[]): FormAction => ({
      type: 'set',
      file: place.file,
      row: place.row,
      cells: Object.fromEntries(columns.filter((column) => cells[column]).map((column) => [column, ''])),
    }),
    writeMany: (texts: Cells) => act({ type: 'set', file: place.file, row: place.row, cells: texts }),
  };
}
