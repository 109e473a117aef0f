import { todayInLima } from '#minewatch/shared';
import { FieldChanges } from './field-changes.part.js';
import type { Messages } from '../words/messages.js';
import type { HistoryRow, RevisionRow } from '../page-documents.js';
import { Fold, type Section } from './section.part.js';
import { Day, LocalText, Remark } from './text.part.js';
import { useVisit } from '../frame/visit.js';

/** Versions that stand open; earlier ones are folded. */
const NEWEST = 3;

/** The section of a record's page that tells what was published of it, and why it changed; none for what has no history. */
export function historySection(revisions: readonly HistoryRow[], t: Messages): Section | null {
  if (revisions.length === 0) return null;
  return { id: 'history', title: t.changes.history, body: <RecordHistory revisions={revisions} /> };
}

function RecordHistory({ revisions }: { revisions: readonly HistoryRow[] }) {
  const { t, format } = useVisit();
  const isFolded = revisions.length > NEWEST + 1;
  const newest = isFolded ? revisions.slice(0, NEWEST) : revisions;
  const earlier = revisions.slice(newest.length);
  return (
    <>
      <Versions revisions={newest} />
      {earlier.length > 0 && (
        <Fold label={t.historyOf.older(format.count(earlier.length, t.historyOf.versions))}>
          <Versions revisions={earlier} />
        </Fold>
      )}
    </>
  );
}

/** Versions under the edition that was the first to have them, the newest first. */
function Versions({ revisions }: { revisions: readonly HistoryRow[] }) {
  const editions = [...new Set(revisions.map(({ firstEdition }) => firstEdition?.version ?? ''))];
  return (
    <>
      {editions.map((version) => {
        const ofEdition = revisions.filter(({ firstEdition }) => (firstEdition?.version ?? '') === version);
        return (
          <div class="history-edition" key={version}>
            <EditionName edition={ofEdition[0]!.firstEdition} />
            <ol class="history" reversed start={ofEdition[0]!.number}>
              {ofEdition.map((revision) => (
                <Version key={revision.number} revision={revision} />
              ))}
            </ol>
          </div>
        );
      })}
    </>
  );
}

function EditionName({ edition }: { edition: HistoryRow['firstEdition'] }) {
  const { t, linkTo } = useVisit();
  if (!edition) return <h3>{t.historyOf.notYet}</h3>;
  return (
    <h3>
      {t.historyOf.inEdition}{' '}
      <a href={linkTo('edition', edition.version)}>
        <LocalText text={edition.title} />
      </a>
    </h3>
  );
}

function Version({ revision }: { revision: HistoryRow }) {
  const { t, format } = useVisit();
  return (
    <li>
      <RevisionLine revision={revision} />
      {revision.changes.length > 0 && (
        <Fold label={t.changes.fields(format.count(revision.changes.length, t.changes.fieldCount))}>
          <FieldChanges changes={revision.changes} of={format.number(revision.number)} />
        </Fold>
      )}
    </li>
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
