import { labelOf } from '#minewatch/vocabulary';
import { CompanyName, DisputeTitle } from './link.part.js';
import type { LegalCaseRow } from '../page-documents.js';
import { Facts } from './section.part.js';
import { SourceList } from './source.part.js';
import { LocalText, When } from './text.part.js';
import { useVisit } from '../frame/visit.js';

interface LegalCasesProps {
  readonly cases: readonly LegalCaseRow[];
  /** Whether to name the dispute, which a dispute's own page need not. */
  readonly withDispute?: boolean;
}

/** Legal cases: court, parties as counts, dates and outcome. */
export function LegalCases({ cases, withDispute }: LegalCasesProps) {
  const { t } = useVisit();
  if (cases.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows">
      {cases.map((legalCase) => (
        <li key={legalCase.slug} id={legalCase.slug}>
          <h3>{legalCase.name}</h3>
          {withDispute && legalCase.dispute && (
            <p>
              <DisputeTitle dispute={legalCase.dispute} />
            </p>
          )}
          <p>
            <LocalText text={legalCase.summary} />
          </p>
          <CaseFacts legalCase={legalCase} />
          <SourceList citations={legalCase.sources} />
        </li>
      ))}
    </ul>
  );
}

function CaseFacts({ legalCase }: { legalCase: LegalCaseRow }) {
  const { t, language, format } = useVisit();
  const { court, countryIso2, filed, decided, claimants, defendants } = legalCase;
  return (
    <Facts
      facts={[
        [t.legal.court, [court, countryIso2 && format.country(countryIso2)].filter(Boolean).join(', ')],
        [t.legal.filed, filed && <When date={filed} />],
        [t.legal.decided, decided && <When date={decided} />],
        [t.legal.status, labelOf('legal_case_status', legalCase.status, language)],
        [t.legal.outcome, labelOf('legal_case_outcome', legalCase.outcome, language)],
        [t.legal.claimants, claimants && <LocalText text={claimants} />],
        [
          t.legal.defendants,
          defendants.length > 0 && (
            <ul class="inline">
              {defendants.map((company) => (
                <li key={company.slug}>
                  <CompanyName company={company} />
                </li>
              ))}
            </ul>
          ),
        ],
      ]}
    />
  );
}
