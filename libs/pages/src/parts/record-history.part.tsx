import { todayInLima } from '#minewatch/shared';
import { FieldChanges } from './field-changes.part.js';
import type { Messages } from '../words/messages.js';
import type { HistoryRow, RevisionRow } from '../page-documents.js';
import { Fold, type Section } from './section.part.js';
import { Day, LocalText, Remark } from './text.part.js';
import { useVisit } from '../frame/visit.js';

/** The section of a record's page that tells what was published of it, and why it changed; none for what has no history. */
export function historySection(revisions: readonly HistoryRow[], t: Messages): Section | null {
  if (revisions.length === 0) return null;
  return { id: 'history', title: t.changes.history, body: <RecordHistory revisions={revisions} /> };
}

function RecordHistory({ revisions }: { revisions: readonly HistoryRow[] }) {
  const { t, format } = useVisit();
  return (
    <ol class="history" reversed>
      {revisions.map((revision) => (
        <li key={revision.number}>
          <RevisionLine revision={revision} />
          {revision.changes.length > 0 && (
            <Fold label={t.changes.fields(format.count(revision.changes.length, t.changes.fieldCount))}>
              <FieldChanges changes={revision.changes} of={format.number(revision.number)} />
            </Fold>
          )}
        </li>
      ))}
    </ol>
  );
}

/** When something was published, for which reason, in the words of whoever changed it. */
export function RevisionLine({ revision }: { revision: RevisionRow }) {
  const { t, format } = useVisit();
  const day = todayInLima(Date.parse(revision.publishedAt));
  return (
    <p>
      <Day edtf={day}>{format.date(day)}</Day>: <strong>{t.changes.reason[revision.reason]}</strong>
      {'. '}
      {revision.sentence ? <LocalText text={revision.sentence} /> : firstWords(revision, t)}
      {revision.isSelfApproved && <Remark> {t.changes.selfApproved}</Remark>}
    </p>
  );
}

function firstWords({ number }: RevisionRow, t: Messages): string {
  return number === 1 ? t.changes.firstPublished : '';
}
