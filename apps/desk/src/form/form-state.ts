import type { Cells, RecordDocument } from './record-document.js';

/** A row of the form; its key stays while rows before it come and go. */
export interface FormRow {
  readonly key: number;
  readonly cells: Cells;
}

export interface FormSection {
  readonly file: string;
  readonly rows: readonly FormRow[];
}

/** What stands in the form. */
export interface FormContent {
  readonly kind: string;
  readonly slug: string;
  readonly sections: readonly FormSection[];
}

/** The form with the way back and forth through its changes. */
export interface FormState {
  readonly present: FormContent;
  readonly past: readonly FormContent[];
  readonly future: readonly FormContent[];
  /** The cell changed last: typing on in it is one change. */
  readonly lastCell: string;
}

export type FormAction =
  | { readonly type: 'set'; readonly file: string; readonly row: number; readonly cells: Cells }
  | { readonly type: 'add'; readonly file: string; readonly cells: Cells }
  | { readonly type: 'remove'; readonly file: string; readonly row: number }
  | { readonly type: 'slug'; readonly slug: string }
  | { readonly type: 'replace'; readonly content: FormContent }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

const STEPS_KEPT = 200;
let lastKey = 0;

/** A key that no row of this visit has. */
export const newKey = (): number => (lastKey += 1);

export function contentOf({ kind, slug, sections }: RecordDocument): FormContent {
  return {
    kind,
    slug,
    sections: sections.map(({ file, rows }) => ({
      file,
      rows: rows.map((cells) => ({ key: newKey(), cells })),
    })),
  };
}

export function documentOf({ kind, slug, sections }: FormContent): RecordDocument {
  return {
    kind,
    slug,
    sections: sections.map(({ file, rows }) => ({ file, rows: rows.map(({ cells }) => cells) })),
  };
}

export const begin = (present: FormContent): FormState => ({ present, past: [], future: [], lastCell: '' });

export function step(state: FormState, action: FormAction): FormState {
  const { present, past, future } = state;
  if (action.type === 'undo') {
    const before = past.at(-1);
    if (!before) return state;
    return { present: before, past: past.slice(0, -1), future: [present, ...future], lastCell: '' };
  }
  if (action.type === 'redo') {
    const [after, ...rest] = future;
    return after ? { present: after, past: [...past, present], future: rest, lastCell: '' } : state;
  }
  const cell = nameOfCell(action);
  const isTypingOn = cell !== '' && cell === state.lastCell;
  return {
    present: change(present, action),
    past: isTypingOn ? past : [...past, present].slice(-STEPS_KEPT),
    future: [],
    lastCell: cell,
  };
}

function nameOfCell(action: FormAction): string {
  if (action.type === 'slug') return 'slug';
  return action.type === 'set' ? `${action.row} ${Object.keys(action.cells).join(' ')}` : '';
}

function change(content: FormContent, action: FormAction): FormContent {
  switch (action.type) {
    case 'set':
      return withRows(content, action.file, (rows) =>
        rows.map((row) =>
          row.key === action.row ? { ...row, cells: { ...row.cells, ...action.cells } } : row,
        ),
      );
    case 'add':
      return withRows(content, action.file, (rows) => [...rows, { key: newKey(), cells: action.cells }]);
    case 'remove':
      return withRows(content, action.file, (rows) => rows.filter(({ key }) => key !== action.row));
    case 'slug':
      return { ...content, slug: action.slug };
    case 'replace':
      return action.content;
    default:
      return content;
  }
}

function withRows(
  content: FormContent,
  file: string,
  work: (rows: readonly FormRow[]) => readonly FormRow[],
): FormContent {
  const isThere = content.sections.some((section) => section.file === file);
  const sections = isThere ? content.sections : [...content.sections, { file, rows: [] }];
  return {
    ...content,
    sections: sections.map((section) =>
      section.file === file ? { ...section, rows: work(section.rows) } : section,
    ),
  };
}

/** Whether two contents say the same, whatever the keys of their rows. */
export function isSame(one: FormContent, other: FormContent): boolean {
  return JSON.stringify(documentOf(one)) === JSON.stringify(documentOf(other));
}
