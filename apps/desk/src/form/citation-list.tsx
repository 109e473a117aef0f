import { useState } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { useForm, type FieldPlace } from './form-context.js';
import type { FormRow } from './form-state.js';

/** File of the sources that single values cite. */
export const CITATIONS_FILE = 'citations.csv';

/** Sources of one value: address, page and date read, each a row of the record's citations. */
export function CitationList({ place }: { readonly place: FieldPlace }) {
  const { content, act } = useForm();
  const words = useWords().form;
  const [isOpen, setOpen] = useState(false);
  const all = content.sections.find(({ file }) => file === CITATIONS_FILE)?.rows ?? [];
  const rows = all.filter(({ cells }) => cells['field'] === place.column);
  const add = () =>
    act({
      type: 'add',
      file: CITATIONS_FILE,
      cells: { field: place.column, source_url: '', page: '', read_on: '' },
    });
  const toggle = () => {
    if (rows.length === 0) add();
    setOpen(rows.length === 0 || !isOpen);
  };
  return (
    <div class="citations">
      <button
        type="button"
        class={rows.length === 0 ? 'cite-button is-empty' : 'cite-button'}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        {rows.length === 0 ? words.cite : words.cited(rows.length)}
      </button>
      {isOpen && rows.map((row, index) => <Citation key={row.key} row={row} number={index + 1} />)}
      {isOpen && rows.length > 0 && (
        <button type="button" class="cite-button" onClick={add}>
          {words.citeAnother}
        </button>
      )}
    </div>
  );
}

function Citation({ row, number }: { readonly row: FormRow; readonly number: number }) {
  const { act } = useForm();
  const words = useWords().form;
  const set = (column: string) => (event: { currentTarget: HTMLInputElement }) =>
    act({ type: 'set', file: CITATIONS_FILE, row: row.key, cells: { [column]: event.currentTarget.value } });
  const field = (column: string, label: string) => (
    <label class={`citation-${column.replace('_', '-')}`}>
      <span>{label}</span>
      <input type="text" value={row.cells[column] ?? ''} onInput={set(column)} />
    </label>
  );
  return (
    <div class="citation" role="group" aria-label={words.source(number)}>
      {field('source_url', words.citeAddress)}
      {field('page', words.citePage)}
      {field('read_on', words.citeRead)}
      <button
        type="button"
        class="quiet-button"
        onClick={() => act({ type: 'remove', file: CITATIONS_FILE, row: row.key })}
      >
        {words.removeShort}
        <span class="unseen"> {words.source(number)}</span>
      </button>
    </div>
  );
}
