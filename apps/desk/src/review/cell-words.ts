import type { FormColumn } from '../form/record-form.js';

/** A cell as people read it: codes by their labels, lists one entry to a line. */
export function labelOfCell(column: FormColumn | undefined, text: string): string {
  if (!column) return text;
  const labelOf = (code: string) => column.choices?.find((choice) => choice.code === code)?.label ?? code;
  switch (column.kind) {
    case 'CODE':
    case 'CHOICE':
      return labelOf(text);
    case 'CODES':
      return text.split('|').map(labelOf).join('\n');
    case 'REFERENCES':
    case 'SOURCES':
      return text.split('|').join('\n');
    case 'ENTRIES':
      return text
        .split('|')
        .map((entry) => labelOfEntry(column, entry))
        .join('\n');
    default:
      return text;
  }
}

function labelOfEntry({ partChoices }: FormColumn, entry: string): string {
  if (!partChoices) return entry;
  const [codes = '', date = ''] = entry.split('@', 2);
  const labels = codes
    .split(':')
    .map((code, at) => partChoices[at]?.find((choice) => choice.code === code)?.label ?? code);
  return [labels.join(', '), date].filter(Boolean).join(' · ');
}
