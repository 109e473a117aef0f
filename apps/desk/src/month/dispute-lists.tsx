import type { RoundFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';

export interface Disputes {
  readonly round: RoundFacts;
  readonly mayLog: boolean;
  readonly onMark: (dispute: { readonly slug: string; readonly title: string }, isUnchanged: boolean) => void;
}

/** Disputes not yet reviewed this month, the most urgent first, each with its reasons. */
export function ToReviewList({ round, onMark, mayLog }: Disputes) {
  const words = useWords().month;
  return (
    <section>
      <h2>{words.toReview}</h2>
      {round.toReview.length === 0 && <p>{words.allReviewed}</p>}
      <ul class="rows">
        {round.toReview.map((dispute) => (
          <li key={dispute.slug} class="row-with-action">
            <div>
              <a href={`/desk/records/DISPUTE/${dispute.slug}`}>{dispute.title}</a>
              <p class="quiet">{dispute.urgency.join(' · ')}</p>
            </div>
            <div class="dialog-actions">
              {mayLog && (
                <button type="button" onClick={() => onMark(dispute, true)}>
                  {words.unchanged}
                  <span class="unseen">: {dispute.title}</span>
                </button>
              )}
              <a class="quiet-button" href={`/desk/new/EVENT?dispute_slug=${dispute.slug}`}>
                {words.event}
                <span class="unseen">: {dispute.title}</span>
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Disputes already reviewed; a confirmation can be taken back. */
export function ReviewedList({ round, onMark, mayLog }: Disputes) {
  const { month: words, desk } = useWords();
  if (round.reviewed.length === 0) return null;
  return (
    <section>
      <h2>{words.reviewed}</h2>
      <ul class="rows">
        {round.reviewed.map((dispute) => (
          <li key={dispute.slug} class="row-with-action">
            <div>
              <a href={`/desk/records/DISPUTE/${dispute.slug}`}>{dispute.title}</a>
              <p class="quiet">
                {[dispute.isConfirmation && words.unchanged, dispute.reviewedBy].filter(Boolean).join(' · ')}
              </p>
            </div>
            {mayLog && dispute.isConfirmation && (
              <button type="button" class="quiet-button" onClick={() => onMark(dispute, false)}>
                {desk.undo}
                <span class="unseen">: {dispute.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
