import { RULES } from '#minewatch/selections';
import { labelOf, type Attribution } from '#minewatch/vocabulary';
import type { DisputeRecord } from '../frame/record-types.js';
import { CompanyName, ProjectName } from '../parts/link.part.js';
import { PathSentences } from '../parts/ownership.part.js';
import { Fold, FactLine } from '../parts/section.part.js';
import { Remark } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type Reason = DisputeRecord['companies'][number];

/** The projects of a dispute, and every company that a rule attributes it to: owners then and owners now are kept apart. */
export function DisputeOwners({ dispute }: { dispute: DisputeRecord }) {
  const { t, language } = useVisit();
  return (
    <>
      <ul class="rows">
        {dispute.projects.map((project) => (
          <li key={project.slug}>
            <ProjectName project={project} />
            <FactLine facts={[labelOf('project_kind', project.kind, language)]} />
          </li>
        ))}
      </ul>
      {dispute.companies.length === 0 ? (
        <p class="notice">{t.dispute.noCompany}</p>
      ) : (
        <>
          <p>{t.dispute.ownersLead}</p>
          {RULES.map((rule) => (
            <RuleCompanies key={rule} rule={rule} reasons={dispute.companies} />
          ))}
        </>
      )}
    </>
  );
}

function RuleCompanies({ rule, reasons }: { rule: Attribution; reasons: readonly Reason[] }) {
  const { t, language, format } = useVisit();
  const matched = format.byName(
    reasons.filter((reason) => reason.rule === rule),
    ({ company }) => company.name,
  );
  return (
    <>
      <h3>{labelOf('attribution', rule, language)}</h3>
      {matched.length === 0 ? (
        <p class="quiet">{t.text.none}</p>
      ) : (
        <ul class="owners">
          {matched.map((reason) => (
            <li key={reason.company.slug}>
              <CompanyName company={reason.company} />
              {reason.eventCount > 0 && (
                <Remark> {t.company.matched(format.count(reason.eventCount, t.counted.events))}</Remark>
              )}
              {reason.certainty === 'POSSIBLE' && <Remark> ({t.company.possibleOnly})</Remark>}
              <Why reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Why({ reason }: { reason: Reason }) {
  const { t } = useVisit();
  return (
    <Fold label={t.text.reasons}>
      <p>{reason.explanation}</p>
      <PathSentences paths={reason.paths} />
      {reason.legalCases.length > 0 && (
        <ul>
          {reason.legalCases.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`#${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
