import { labelOf } from '#minewatch/vocabulary';
import type { EditionRecord } from '../frame/record-types.js';
import { Table } from '../parts/section.part.js';
import { useVisit } from '../frame/visit.js';

interface EditionMovementsProps {
  readonly edition: EditionRecord;
  readonly movements: NonNullable<EditionRecord['movements']>;
}

/** How the number of disputes came from the edition before to this one. */
export function EditionMovements({ edition, movements }: EditionMovementsProps) {
  const { t, language, format } = useVisit();
  const { openingTotal, closingTotal } = movements;
  const { reviewedCount, notReviewedCount } = edition;
  return (
    <>
      <p>{t.editionPage.movementsLead}</p>
      <Table
        caption={t.editionPage.movements}
        columns={[t.editionPage.movement, t.pages.disputes]}
        rows={[
          [t.editionPage.opening, format.number(openingTotal)],
          ...movements.movements.map(({ movement, count }) => [
            labelOf('status_change', movement, language),
            format.number(count),
          ]),
          [t.editionPage.closing, format.number(closingTotal)],
        ]}
      />
      {reviewedCount !== null && notReviewedCount !== null && (
        <p>{t.editionPage.reviewed(format.number(reviewedCount), format.number(notReviewedCount))}</p>
      )}
    </>
  );
}
