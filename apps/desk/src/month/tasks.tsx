import type { ComponentChildren } from 'preact';
import type { RoundFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';

/** What else waits for the person: drafts, comments, promises, and disputes of which nothing is heard. */
export function Tasks({ round }: { readonly round: RoundFacts }) {
  const words = useWords().month;
  const { waitingDrafts, comments, agreements, silence } = round;
  return (
    <>
      <TaskList title={words.waiting}>
        {waitingDrafts.map(({ id, title, slug, authors }) => (
          <li key={id}>
            <a href={`/desk/drafts/${id}`}>{title || slug}</a>
            <p class="quiet">{authors.join(', ')}</p>
          </li>
        ))}
      </TaskList>
      <TaskList title={words.comments}>
        {comments.map(({ id, draftId, author, text, slug }) => (
          <li key={id}>
            <a href={`/desk/drafts/${draftId}`}>{slug}</a>
            <p>
              <strong>{author}</strong>: {text}
            </p>
          </li>
        ))}
      </TaskList>
      <TaskList title={words.agreements}>
        {agreements.map(({ slug, promise, due, disputeTitle }) => (
          <li key={slug}>
            <a href={`/desk/records/AGREEMENT/${slug}`}>{promise}</a>
            <p class="quiet">{[due, disputeTitle].join(' · ')}</p>
          </li>
        ))}
      </TaskList>
      <Silence silence={silence} />
    </>
  );
}

function Silence({ silence }: Pick<RoundFacts, 'silence'>) {
  const words = useWords().month;
  return (
    <TaskList title={words.silence} lead={silence.rule} isFolded>
      {silence.tasks.map(({ slug, title, task }) => (
        <li key={slug}>
          <a href={`/desk/records/DISPUTE/${slug}`}>{title}</a>
          <p class="quiet">{task}</p>
        </li>
      ))}
    </TaskList>
  );
}

interface TaskListProps {
  readonly title: string;
  readonly lead?: string;
  /** A long list that is looked at once a month waits behind its number. */
  readonly isFolded?: boolean;
  readonly children: readonly ComponentChildren[];
}

function TaskList({ title, lead, isFolded, children }: TaskListProps) {
  const words = useWords().month;
  if (children.length === 0) return null;
  const list = <ul class="rows">{children}</ul>;
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p class="quiet">{lead}</p>}
      {isFolded ? (
        <details>
          <summary>{words.countOfDisputes(children.length)}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}
