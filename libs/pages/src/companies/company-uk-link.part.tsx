import { labelOf } from '#minewatch/vocabulary';
import type { CompanyRecord } from '../frame/record-types.js';
import { CompanyName } from '../parts/link.part.js';
import { Paths } from '../parts/ownership.part.js';
import { Remark } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type UkLink = CompanyRecord['ukLink'];

/** Whether a company is linked to the United Kingdom today, with every reason and its dates. */
export function CompanyUkLink({ link }: { link: UkLink }) {
  const { t } = useVisit();
  const verdict =
    link.certainty === 'POSSIBLE' ? t.company.ukLinkedPossibly : link.isUkLinked && t.company.ukLinked;
  return (
    <>
      <p>{verdict || t.company.notUkLinked}</p>
      {link.reasons.length > 0 && (
        <ul class="reasons">
          {link.reasons.map((reason, index) => (
            <ReasonItem key={index} reason={reason} />
          ))}
        </ul>
      )}
    </>
  );
}

function ReasonItem({ reason }: { reason: UkLink['reasons'][number] }) {
  const { t, language } = useVisit();
  return (
    <li>
      {labelOf('uk_link_reason', reason.reason, language)}: <CompanyName company={reason.company} />
      {reason.certainty === 'POSSIBLE' && <Remark> {t.text.possible}</Remark>}
      <p class="quiet">{reason.explanation}</p>
      {reason.path && <Paths paths={[reason.path]} />}
    </li>
  );
}
