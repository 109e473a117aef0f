import { RULES } from '#minewatch/selections';
import { type Attribution, labelOf } from '#minewatch/vocabulary';
import type { CompanyRecord } from '../frame/record-types.js';
import { DisputeItem } from '../parts/dispute-row.part.js';
import { PathSentences } from '../parts/ownership.part.js';
import { Fold } from '../parts/section.part.js';
import { Remark } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type Edge = CompanyRecord['disputes']['edges'][number];
type Reason = Edge['attributions'][number];

/** The disputes of a company, by each rule apart: the four answers are never added up. */
export function CompanyDisputes({ company }: { company: CompanyRecord }) {
  const { t } = useVisit();
  return (
    <>
      <p>{t.company.disputesLead}</p>
      {company.disputes.edges.length === 0 && <p class="notice">{t.company.noDispute}</p>}
      <RuleSummary summary={company.attributionSummary} />
      <p class="quiet">{t.caveat}</p>
      {RULES.map((rule) => (
        <RuleDisputes key={rule} rule={rule} edges={company.disputes.edges} />
      ))}
    </>
  );
}

function RuleSummary({ summary }: { summary: CompanyRecord['attributionSummary'] }) {
  const { t, language, format } = useVisit();
  return (
    <ul class="rule-summary">
      {RULES.map((rule) => {
        const found = summary.find((each) => each.rule === rule);
        return (
          <li key={rule}>
            <a href={`#${idOf(rule)}`}>{labelOf('attribution', rule, language)}</a>
            <b>{format.count(found?.disputeCount ?? 0, t.counted.disputes)}</b>
            {found && found.eventCount > 0 && <span>{format.count(found.eventCount, t.counted.events)}</span>}
            {found && (found.dead ?? 0) > 0 && <span>{format.count(found.dead ?? 0, t.counted.dead)}</span>}
          </li>
        );
      })}
    </ul>
  );
}

const idOf = (rule: Attribution): string => `rule-${rule.toLowerCase().replaceAll('_', '-')}`;

function RuleDisputes({ rule, edges }: { rule: Attribution; edges: readonly Edge[] }) {
  const { t, language } = useVisit();
  const matched = edges.flatMap((edge) =>
    edge.attributions.filter((reason) => reason.rule === rule).map((reason) => ({ edge, reason })),
  );
  return (
    <>
      <h3 id={idOf(rule)}>{labelOf('attribution', rule, language)}</h3>
      <p class="quiet">{t.company.rules[rule]}</p>
      {matched.length === 0 ? (
        <p>{t.company.noDisputeByRule}</p>
      ) : (
        <ul class="rows">
          {matched.map(({ edge, reason }) => (
            <DisputeItem key={edge.node.slug} dispute={edge.node} withoutDead>
              <Reasons reason={reason} disputeSlug={edge.node.slug} />
            </DisputeItem>
          ))}
        </ul>
      )}
    </>
  );
}

function Reasons({ reason, disputeSlug }: { reason: Reason; disputeSlug: string }) {
  const { t, format, linkTo } = useVisit();
  const events =
    reason.eventCount > 0 && t.company.matched(format.count(reason.eventCount, t.counted.events));
  const dead = (reason.dead ?? 0) > 0 && format.count(reason.dead ?? 0, t.counted.dead);
  return (
    <Fold
      label={
        <>
          {[t.text.reasons, events, dead].filter(Boolean).join(' · ')}
          {reason.certainty === 'POSSIBLE' && <Remark> ({t.company.possibleOnly})</Remark>}
        </>
      }
    >
      <p>{reason.explanation}</p>
      <PathSentences paths={reason.paths} />
      {reason.legalCases.length > 0 && (
        <ul>
          {reason.legalCases.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`${linkTo('dispute', disputeSlug)}#${slug}`}>{name}</a>
            </li>
          ))}
        </ul>
      )}
    </Fold>
  );
}
