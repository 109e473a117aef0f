import type { SheetResult } from '../staff-documents.js';
import { useWords } from '../words/words.js';

type SheetProblem = SheetResult['problems'][number];

/** Everything wrong with a spreadsheet, by row and column, as one finds it there. */
export function ProblemTable({ problems }: { readonly problems: readonly SheetProblem[] }) {
  const words = useWords().sheets;
  return (
    <div class="table-frame" role="region" aria-label={words.problems} tabIndex={0}>
      <table>
        <caption class="unseen">{words.problems}</caption>
        <thead>
          <tr>
            <th scope="col">{words.sheet}</th>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col">{words.record}</th>
            <th scope="col">{words.severity}</th>
            <th scope="col">{words.message}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem, index) => (
            <ProblemRow key={index} problem={problem} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ProblemRow({ problem }: { readonly problem: SheetProblem }) {
  const words = useWords().sheets;
  const severities: Readonly<Record<string, string>> = words.severities;
  const { severity, sheet, row, column, slug, message } = problem;
  return (
    <tr>
      <td>{sheet}</td>
      <td>{row}</td>
      <td>{column && <code>{column}</code>}</td>
      <td>{slug}</td>
      <td>{severities[severity] ?? severity}</td>
      <td>{message}</td>
    </tr>
  );
}
