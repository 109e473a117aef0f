import { todayInLima } from '#minewatch/shared';
import type { EditionRecord } from '../frame/record-types.js';
import { Facts } from '../parts/section.part.js';
import { LocalText } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type Redaction = EditionRecord['redactions'][number];

/** Says openly what kind of thing was taken out of a closed edition, when, and how its package differs since. */
export function EditionRedactions({ redactions }: Pick<EditionRecord, 'redactions'>) {
  const { t } = useVisit();
  const different = new Map(redactions.map((redaction) => [keyOf(redaction), redaction]));
  return (
    <>
      <p>{t.editionPage.redactionsLead}</p>
      <ul>
        {[...different.values()].map((redaction) => (
          <li>
            <RedactionNote redaction={redaction} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RedactionNote({
  redaction: { reason, oldChecksum, newChecksum, ...rest },
}: {
  redaction: Redaction;
}) {
  const { t, format } = useVisit();
  const day = dayOf(rest);
  return (
    <>
      <p>
        <time dateTime={day}>{format.date(day)}</time>: <LocalText text={reason} />
      </p>
      <Facts
        facts={[
          [t.editionPage.checksumBefore, oldChecksum && <code class="checksum">{oldChecksum}</code>],
          [
            t.editionPage.checksumNow,
            newChecksum ? <code class="checksum">{newChecksum}</code> : t.editionPage.renewing,
          ],
        ]}
      />
    </>
  );
}

const dayOf = ({ redactedAt }: Pick<Redaction, 'redactedAt'>) => todayInLima(Date.parse(redactedAt));

/** Two places withheld on one day say the same. */
const keyOf = (redaction: Redaction) =>
  [dayOf(redaction), redaction.reason.text, redaction.oldChecksum, redaction.newChecksum].join(' ');
