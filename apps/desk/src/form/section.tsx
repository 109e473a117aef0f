import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../frame/live-region.js';
import { useWords } from '../words/words.js';
import { CITATIONS_FILE, CitationList } from './citation-list.js';
import { Field } from './field.js';
import { useForm } from './form-context.js';
import type { FormRow } from './form-state.js';
import { LocationFields, isOfLocation } from './location-fields.js';
import { nameOfRow } from './row-name.js';
import type { FormColumn, FormSectionDescription } from './record-form.js';

/** Columns that carry no fact a source could be cited for. */
const UNCITED = new Set(['SOURCE', 'SOURCES', 'LATITUDE', 'LONGITUDE']);

/** The record's own fields. */
export function OwnSection({
  section,
  row,
}: {
  readonly section: FormSectionDescription;
  readonly row: FormRow;
}) {
  const { form } = useForm();
  const hasCitations = form.sections.some(({ file }) => file === CITATIONS_FILE);
  const groups = groupLocation(section.columns.filter(({ name }) => name !== 'slug'));
  const place = (column: FormColumn) => ({ file: section.file, row: row.key, column: column.name });
  return (
    <div class="form-grid">
      {groups.before.map((column) => (
        <Field
          key={column.name}
          column={column}
          place={place(column)}
          extra={hasCitations && !UNCITED.has(column.kind) && <CitationList place={place(column)} />}
        />
      ))}
      {groups.location.length > 0 && (
        <LocationFields columns={groups.location} file={section.file} row={row.key} />
      )}
      {groups.after.map((column) => (
        <Field
          key={column.name}
          column={column}
          place={place(column)}
          extra={hasCitations && !UNCITED.has(column.kind) && <CitationList place={place(column)} />}
        />
      ))}
    </div>
  );
}

/** The columns that say where, taken together at the place of the first. */
function groupLocation(columns: readonly FormColumn[]) {
  const hasPoint = columns.some(({ kind }) => kind === 'LATITUDE');
  const first = hasPoint ? columns.findIndex(isOfLocation) : columns.length;
  return {
    before: columns.slice(0, first),
    location: hasPoint ? columns.filter(isOfLocation) : [],
    after: columns.slice(first).filter((column) => !hasPoint || !isOfLocation(column)),
  };
}

/** Rows that belong to the record: stakes, listings, stages, actors, its status over time. */
export function RowsSection({ section }: { readonly section: FormSectionDescription }) {
  const { content, act } = useForm();
  const words = useWords().form;
  const rows = content.sections.find(({ file }) => file === section.file)?.rows ?? [];
  const fresh = useRef<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (fresh.current === null || fresh.current >= rows.length) return;
    list.current?.children[fresh.current]?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    fresh.current = null;
  }, [rows.length]);
  const add = () => {
    fresh.current = rows.length;
    const cells = Object.fromEntries(section.columns.map(({ name }) => [name, '']));
    act({ type: 'add', file: section.file, cells });
  };
  return (
    <>
      {rows.length === 0 && <p class="quiet">{words.noRows}</p>}
      <ol class="form-rows" ref={list}>
        {rows.map((row, index) => (
          <BelongingRow
            key={row.key}
            section={section}
            row={row}
            number={index + 1}
            isOpen={fresh.current === index}
          />
        ))}
      </ol>
      <button type="button" class="quiet-button" onClick={add}>
        {words.addRow(section.title)}
      </button>
    </>
  );
}

interface BelongingRowProps {
  readonly section: FormSectionDescription;
  readonly row: FormRow;
  readonly number: number;
  readonly isOpen: boolean;
}

function BelongingRow({ section, row, number, isOpen }: BelongingRowProps) {
  const { act, problems } = useForm();
  const words = useWords().form;
  const name = nameOfRow(section, row.cells) || words.newRow;
  const isFaulty = problems.some(({ file, row: index }) => file === section.file && index === number - 1);
  const [isShown, setShown] = useState(isOpen);
  useEffect(() => {
    if (isFaulty) setShown(true);
  }, [isFaulty]);
  const remove = () => {
    act({ type: 'remove', file: section.file, row: row.key });
    announce(words.rowRemoved(name));
  };
  return (
    <li>
      <details open={isShown} onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>
          <span class="row-name">{name}</span>
        </summary>
        <div class="form-grid">
          {section.columns.map((column) => (
            <Field
              key={column.name}
              column={column}
              place={{ file: section.file, row: row.key, column: column.name }}
            />
          ))}
        </div>
        <button type="button" class="quiet-button" onClick={remove}>
          {words.removeShort}
          <span class="unseen"> {words.row(section.title, number)}</span>
        </button>
      </details>
    </li>
  );
}
