import type { CountFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';

interface MovementBreakdownProps {
  readonly title: string;
  readonly rows: readonly CountFacts[];
}

/** The movements by type or department: a row for each, a column for each movement that there was. */
export function MovementBreakdown({ title, rows }: MovementBreakdownProps) {
  const words = useWords().month;
  const moves = [...new Set(rows.flatMap(({ movements }) => movements.map(({ label }) => label)))];
  return (
    <details>
      <summary>{title}</summary>
      <div class="table-frame" role="region" aria-label={title} tabIndex={0}>
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <td />
              {[words.opening, ...moves, words.closing].map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">{row.label}</th>
                <td>{row.openingTotal}</td>
                {moves.map((label) => (
                  <td key={label}>{countOf(row, label)}</td>
                ))}
                <td>{row.closingTotal}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

const countOf = ({ movements }: CountFacts, label: string): number =>
  movements.reduce((sum, movement) => sum + (movement.label === label ? movement.count : 0), 0);
