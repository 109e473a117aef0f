import { ActorName } from './actor-name.part.js';
import type { AgreementRow } from '../page-documents.js';
import { Facts } from './section.part.js';
import { SourceList } from './source.part.js';
import { LocalText, When } from './text.part.js';
import { useVisit } from '../frame/visit.js';

/** What was promised in a dispute: the overdue first, then what is open, broken and kept. */
export function Agreements({ agreements }: { agreements: readonly AgreementRow[] }) {
  const { t, format } = useVisit();
  if (agreements.length === 0) return <p class="quiet">{t.agreements.none}</p>;
  const count = (isWanted: (agreement: AgreementRow) => boolean) =>
    format.number(agreements.filter(isWanted).length);
  return (
    <>
      <p>
        {t.agreements.summary(
          format.count(agreements.length, t.changes.kinds.AGREEMENT),
          count(({ isKept }) => isKept === true),
          count(({ isKept }) => isKept === false),
          count(({ isOverdue }) => isOverdue),
        )}
      </p>
      <ul class="rows">
        {[...agreements]
          .sort((a, b) => rankOf(a) - rankOf(b))
          .map((agreement) => (
            <li key={agreement.slug} id={agreement.slug}>
              <Agreement agreement={agreement} />
            </li>
          ))}
      </ul>
    </>
  );
}

function rankOf({ isOverdue, isKept }: AgreementRow): number {
  if (isOverdue) return 0;
  return isKept === null ? 1 : isKept ? 3 : 2;
}

function Agreement({ agreement }: { agreement: AgreementRow }) {
  return (
    <>
      <h3>
        <LocalText text={agreement.promise} />
      </h3>
      <AgreementFacts agreement={agreement} />
      <SourceList citations={agreement.sources} />
    </>
  );
}

/** Who promised to whom, until when, and whether it was kept. */
export function AgreementFacts({ agreement }: { agreement: AgreementRow }) {
  const { t } = useVisit();
  const { promisedBy, promisedTo, signed, due, keptNote } = agreement;
  return (
    <Facts
      facts={[
        [t.legal.status, <StateOfAgreement agreement={agreement} />],
        [t.agreements.by, promisedBy && <ActorName actor={promisedBy} />],
        [t.agreements.to, promisedTo && <ActorName actor={promisedTo} />],
        [t.agreements.signed, signed?.edtf && <When date={signed} />],
        [t.agreements.due, due?.edtf ? <When date={due} /> : t.agreements.noDue],
        [t.agreements.shows, keptNote && <LocalText text={keptNote} />],
      ]}
    />
  );
}

function StateOfAgreement({ agreement: { isKept, isOverdue } }: { agreement: AgreementRow }) {
  const { t } = useVisit();
  if (isOverdue) return <strong>{t.agreements.overdue}</strong>;
  if (isKept === null) return <>{t.agreements.open}</>;
  return <>{isKept ? t.agreements.kept : t.agreements.broken}</>;
}
