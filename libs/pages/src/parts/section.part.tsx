import type { ComponentChild, ComponentChildren } from 'preact';
import type { TextParts } from '../page-documents.js';
import { LocalText } from './text.part.js';
import { listOf } from '../frame/page-addresses.js';
import { useVisit } from '../frame/visit.js';

/** A part of a record's page under a heading of its own. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: ComponentChild;
}

/** The sections of a page, preceded by a table of contents when there are several. */
export function Sections({ sections }: { sections: readonly (Section | null | false)[] }) {
  const { t } = useVisit();
  const shown = sections.filter((section) => !!section);
  const hasContents = shown.length > 3;
  return (
    <div class={hasContents ? 'with-contents' : undefined}>
      {hasContents && (
        <nav class="contents" aria-label={t.text.contents}>
          <ul>
            {shown.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div class="sections">
        {shown.map(({ id, title, body }) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`}>
            <h2 id={`${id}-title`}>{title}</h2>
            {body}
          </section>
        ))}
      </div>
    </div>
  );
}

interface RecordHeadProps {
  readonly kind: string;
  readonly name: ComponentChild;
  readonly isUnsourced?: boolean;
  /** Why the record is outside the scope, when it is. */
  readonly scopeNote?: TextParts | null;
  readonly isOutOfScope?: boolean;
  readonly children?: ComponentChildren;
}

/** The head of a record's page: what it is, its name, and the marks that a reader must see first. */
export function RecordHead({ kind, name, isUnsourced, scopeNote, isOutOfScope, children }: RecordHeadProps) {
  const { t } = useVisit();
  return (
    <header class="record-head">
      <Kind name={kind} />
      <h1>{name}</h1>
      {isOutOfScope && (
        <p class="notice">
          {t.text.notExtractive} <LocalText text={scopeNote} />
        </p>
      )}
      {isUnsourced && <p class="notice">{t.text.unsourced}</p>}
      {children}
    </header>
  );
}

/** What a record is: the way to the list of its like, where there is one. */
function Kind({ name }: { name: string }) {
  const { t, page, linkTo } = useVisit();
  const list = listOf(page);
  if (!list) return <p class="kind">{name}</p>;
  return (
    <nav class="crumbs" aria-label={t.site.crumbs}>
      <a href={linkTo(list)}>{t.pages[list]}</a>
    </nav>
  );
}

/** Name and value pairs; a pair without a value is left out. */
export function Facts({ facts }: { facts: readonly (readonly [name: string, value: ComponentChild])[] }) {
  const known = facts.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A line of small facts, set apart by dots; what is empty is left out. */
export function FactLine({ facts }: { facts: readonly ComponentChild[] }) {
  const known = facts.filter((fact) => fact !== null && fact !== undefined && fact !== '' && fact !== false);
  return (
    <ul class="fact-line">
      {known.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  );
}

/** Heading of a column; one of figures is set flush right. */
export type Column = string | { readonly figures: string };

const labelOfColumn = (column: Column): string => (typeof column === 'string' ? column : column.figures);

interface TableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly ComponentChild[])[];
}

/** A table whose first column names its rows; on a narrow screen it scrolls within its own frame. */
export function Table({ caption, columns, rows }: TableProps) {
  const classOf = (column: Column | undefined) =>
    column === undefined || typeof column === 'string' ? undefined : 'figure-cell';
  return (
    <div class="table-frame" role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={labelOfColumn(column)} scope="col" class={classOf(column)}>
                {labelOfColumn(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={index} class={classOf(columns[index + 1])}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Content that unfolds on demand. */
export function Fold({
  label,
  isOpen,
  children,
}: {
  label: ComponentChild;
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details open={isOpen}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
