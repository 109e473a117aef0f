import type { RecordForm } from '../form/record-form.js';
import type { ChangeFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { labelOfCell } from './cell-words.js';

interface ChangeTableProps {
  readonly changes: readonly ChangeFacts[];
  readonly form: RecordForm;
  readonly caption: string;
}

/** What changes, field by field: before and after side by side, codes by their labels. */
export function ChangeTable({ changes, form, caption }: ChangeTableProps) {
  const words = useWords();
  return (
    <div class="table-frame" role="region" aria-label={caption} tabIndex={0}>
      <table class="changes">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.form.field}</th>
            <th scope="col">{words.record.before}</th>
            <th scope="col">{words.record.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => (
            <Change key={index} change={change} form={form} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Change({ change, form }: { readonly change: ChangeFacts; readonly form: RecordForm }) {
  const words = useWords();
  const section = form.sections.find(({ file }) => file === change.file);
  const column = section?.columns.find(({ name }) => name === change.column);
  const show = (text: string | null, missing: string) =>
    text === null ? (
      <em>{missing}</em>
    ) : text === '' ? (
      <em>{words.form.emptyText}</em>
    ) : (
      labelOfCell(column, text)
    );
  return (
    <tr>
      <th scope="row">
        {change.row && (
          <small>
            {section?.title}: {change.row}
          </small>
        )}
        {column?.label ?? change.column}
      </th>
      <td class="before">{show(change.before, words.form.rowMissing)}</td>
      <td class="after">{show(change.after, words.record.rowGone)}</td>
    </tr>
  );
}
