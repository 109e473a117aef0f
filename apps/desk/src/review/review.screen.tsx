import { useState } from 'preact/hooks';
import { PreviewLinks } from '../form/preview-links.js';
import type { RecordForm } from '../form/record-form.js';
import { useFormOf } from '../form/use-form-of.js';
import { formatMoment } from '../frame/moments.js';
import { Loaded, ScreenTitle } from '../frame/states.js';
import { staffLanguage } from '../frame/staff-language.js';
import { useAsking } from '../frame/use-asking.js';
import type { ScreenProps } from '../screen-props.js';
import { draftToReviewDocument, type DraftState, type ProblemFacts } from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';
import { ChangeTable } from './change-table.js';
import { DraftRow } from './drafts.screen.js';
import { MoveBar } from './move-bar.js';
import { NoteList } from './note-list.js';
import { Outdated } from './outdated.js';
import type { ReviewedDraft } from './reviewed-draft.js';

/** A draft as those see it who review it: what changes, why, and what others say of it. */
export function ReviewScreen({ values }: ScreenProps) {
  const { words, language } = useSpeech();
  const asking = useAsking(draftToReviewDocument, {
    id: values['id'] ?? '',
    language: staffLanguage(language),
  });
  return (
    <Loaded asking={asking}>
      {({ draft }) =>
        draft ? (
          <Review draft={draft} onChange={asking.askAgain} />
        ) : (
          <ScreenTitle name={words.review.notThere} />
        )
      }
    </Loaded>
  );
}

function Review({ draft, onChange }: { readonly draft: ReviewedDraft; readonly onChange: () => void }) {
  const { review: words } = useWords();
  const { form } = useFormOf(draft.kind);
  const [problems, setProblems] = useState<readonly ProblemFacts[]>(draft.problems);
  return (
    <>
      <ReviewHead draft={draft} />
      {draft.conflict && form && <Outdated draft={draft} form={form} onChange={onChange} />}
      <section>
        <h2>{words.why}</h2>
        <Why draft={draft} />
      </section>
      <section>
        <h2>{words.changes}</h2>
        {draft.changes.length === 0 && <p class="quiet">{words.noChanges}</p>}
        {form && draft.changes.length > 0 && (
          <ChangeTable changes={draft.changes} form={form} caption={words.changes} />
        )}
      </section>
      <Bundle draft={draft} />
      <Problems problems={problems} form={form} />
      <section>
        <h2>{words.comments}</h2>
        <NoteList
          notes={draft.comments}
          subject={{ draftId: draft.id }}
          words={{
            none: words.noComments,
            label: words.comment,
            add: words.addComment,
            added: words.commented,
          }}
        />
      </section>
      <MoveBar draft={draft} onMoved={onChange} onProblems={setProblems} />
    </>
  );
}

function Bundle({ draft }: { readonly draft: ReviewedDraft }) {
  const words = useWords().review;
  if (draft.bundle.length < 2) return null;
  return (
    <section>
      <h2>{words.together}</h2>
      <ul class="rows">
        {draft.bundle.map((each) => (
          <DraftRow key={each.id} draft={each} />
        ))}
      </ul>
    </section>
  );
}

function ReviewHead({ draft }: { readonly draft: ReviewedDraft }) {
  const { words, language } = useSpeech();
  const facts = [
    draft.isNewRecord ? words.review.isNew : words.review.actions[draft.action],
    words.review.by(draft.authors.map(({ displayName }) => displayName).join(', ')),
    words.review.saved(formatMoment(draft.updatedAt, language)),
    draft.reviewer && words.review.approvedBy(draft.reviewer.displayName),
  ];
  return (
    <div class="record-head">
      <p class="kind">{words.kinds[draft.kind]}</p>
      <ScreenTitle name={draft.title || draft.slug || words.review.isNew} />
      <p class="quiet">
        <span class={`state-mark is-${draft.state.toLowerCase().replace('_', '-')}`}>
          {words.review.states[draft.state]}
        </span>{' '}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {draft.discardReason && <p class="notice">{words.review.discarded(draft.discardReason)}</p>}
      <p class="links">
        {draft.state === 'DRAFT' && draft.action === 'WRITE' && (
          <a href={`/desk/drafts/${draft.id}/edit`}>{words.review.edit}</a>
        )}
        {draft.state === 'DRAFT' && (
          <a href={`/desk/new/EVENT?bundle=${draft.bundleId}${disputeOf(draft)}`}>
            {words.review.addToBundle}
          </a>
        )}
        {OPEN_STATES.has(draft.state) && <PreviewLinks draftId={draft.id} />}
        {!draft.isNewRecord && (
          <a href={`/desk/records/${draft.kind}/${draft.slug}`}>{words.review.openRecord}</a>
        )}
      </p>
    </div>
  );
}

const OPEN_STATES: ReadonlySet<DraftState> = new Set(['DRAFT', 'IN_REVIEW', 'APPROVED']);

const disputeOf = ({ kind, slug }: ReviewedDraft): string =>
  kind === 'DISPUTE' ? `&dispute_slug=${encodeURIComponent(slug)}` : '';

function Why({ draft }: { readonly draft: ReviewedDraft }) {
  const words = useWords();
  if (!draft.reason) return <p class="quiet">{words.review.noReason}</p>;
  return (
    <>
      <p>
        <strong>{words.form.reasonShort[draft.reason]}</strong>
      </p>
      {draft.sentenceEn && <p lang="en">{draft.sentenceEn}</p>}
      {draft.sentenceEs && <p lang="es">{draft.sentenceEs}</p>}
    </>
  );
}

interface ProblemsProps {
  readonly problems: readonly ProblemFacts[];
  readonly form: RecordForm | null;
}

/** Errors keep it from being published; a warning is only to be looked at. */
function Problems({ problems, form }: ProblemsProps) {
  const words = useWords();
  if (problems.length === 0) return null;
  const isKept = problems.some(({ severity }) => severity === 'ERROR');
  return (
    <section>
      <h2>{isKept ? words.review.problems : words.review.remarks}</h2>
      <ul>
        {problems.map((problem, index) => (
          <li key={index} class={`problem is-${problem.severity.toLowerCase()}`}>
            {words.form.severities[problem.severity]} ·{' '}
            {[problem.slug, labelsOf(problem, form)].filter(Boolean).join(', ')}: {problem.message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What people call the columns of a problem, which may be several: "lat, lon". */
function labelsOf({ file, column }: ProblemFacts, form: RecordForm | null): string {
  const columns = form?.sections.find((section) => section.file === file)?.columns ?? [];
  const labelOf = (name: string) => columns.find((each) => each.name === name)?.label ?? name;
  return (column ?? '').split(', ').map(labelOf).join(', ');
}
