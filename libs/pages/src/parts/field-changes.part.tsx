import type { FieldChangeRow } from '../page-documents.js';
import { Table } from './section.part.js';
import { useVisit } from '../frame/visit.js';

interface FieldChangesProps {
  readonly changes: readonly FieldChangeRow[];
  /** What changed, in the caption. */
  readonly of: string;
}

/** Fields before and after; those of a row that belongs to the record bear its name. */
export function FieldChanges({ changes, of }: FieldChangesProps) {
  const { t } = useVisit();
  return (
    <Table
      caption={t.changes.caption(of)}
      columns={[t.changes.field, t.changes.before, t.changes.after]}
      rows={changes.map((change) => [
        fieldName(change),
        <Cell text={change.beforeInWords} />,
        <Cell text={change.afterInWords} />,
      ])}
    />
  );
}

function fieldName({ row, fileLabel, columnLabel }: FieldChangeRow): string {
  if (row === '') return columnLabel.text;
  const [initial = '', ...rest] = fileLabel.text;
  return `${initial.toUpperCase()}${rest.join('')}, ${row}: ${columnLabel.text}`;
}

function Cell({ text }: { text: string | null }) {
  const { t } = useVisit();
  return text ? <>{text}</> : <span class="quiet">{t.changes.empty}</span>;
}
