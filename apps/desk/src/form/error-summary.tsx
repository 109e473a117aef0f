import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { idOf, useForm } from './form-context.js';
import type { Problem } from './problem.js';

/** All that is wrong, at the top, each a link to its field; it takes the focus when it appears. */
export function ErrorSummary({ turn }: { readonly turn: number }) {
  const { problems } = useForm();
  const words = useWords().form;
  const summary = useRef<HTMLDivElement>(null);
  const errors = problems.filter(({ severity }) => severity === 'ERROR');
  useEffect(() => {
    if (turn > 0 && errors.length > 0) summary.current?.focus();
  }, [turn]);
  if (problems.length === 0) return null;
  return (
    <div
      ref={summary}
      class={errors.length > 0 ? 'error-summary' : 'error-summary is-mild'}
      tabIndex={-1}
      role="group"
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">
        {errors.length > 0 ? words.problems(errors.length) : words.warnings(problems.length)}
      </h2>
      <ul>
        {problems.map((problem, index) => (
          <ProblemLine key={index} problem={problem} />
        ))}
      </ul>
    </div>
  );
}

function ProblemLine({ problem }: { readonly problem: Problem }) {
  const { form, content } = useForm();
  const section = form.sections.find(({ file }) => file === problem.file);
  const column = section?.columns.find(({ name }) => name === problem.column);
  const rows = content.sections.find(({ file }) => file === problem.file)?.rows;
  const row = rows?.[problem.row ?? 0];
  if (!section || !column || !row) return <li>{problem.message}</li>;
  const id = idOf({ file: section.file, row: row.key, column: column.name });
  const show = (event: MouseEvent) => {
    event.preventDefault();
    const field = document.getElementById(id);
    field?.closest('details')?.setAttribute('open', '');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <li>
      <a href={`#${id}`} onClick={show}>
        {section.isMany ? `${section.title}, ${(problem.row ?? 0) + 1}: ` : ''}
        {column.label}
      </a>
      : {problem.message}
    </li>
  );
}
