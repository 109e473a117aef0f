import { labelOf } from '#minewatch/vocabulary';
import type { ComponentChildren } from 'preact';
import { DisputeSymbol, StatusName } from './dispute-symbol.part.js';
import { DisputeTitle } from './link.part.js';
import { hasPlaceName, PlaceName } from './location.part.js';
import type { DisputeRow } from '../page-documents.js';
import { FactLine } from './section.part.js';
import { useVisit } from '../frame/visit.js';

interface DisputeItemProps {
  readonly dispute: DisputeRow;
  /** Set in a company's lists: there only the dead of the days that a rule matches may be told. */
  readonly withoutDead?: boolean;
  readonly children?: ComponentChildren;
}

/** A dispute in a list: its symbol and title, its state, place and latest event in one line. */
export function DisputeItem({ dispute, withoutDead, children }: DisputeItemProps) {
  const { t, language, format } = useVisit();
  const { status, figures, latestEvents } = dispute;
  const [latest] = latestEvents;
  return (
    <li class="dispute-row" id={`d-${dispute.slug}`}>
      <DisputeSymbol type={dispute.disputeType} status={status?.status ?? null} />
      <div>
        <DisputeTitle dispute={dispute} />
        <FactLine
          facts={[
            <StatusName status={status?.status ?? null} />,
            status?.phase && labelOf('phase', status.phase, language),
            labelOf('dispute_type', dispute.disputeType, language),
            latest && t.figures.lastEvent(format.date(latest.on.edtf)),
            !withoutDead && figures.dead ? format.count(figures.dead, t.counted.dead) : null,
            hasPlaceName(dispute.location, t) && <PlaceName location={dispute.location} />,
          ]}
        />
        {children}
      </div>
    </li>
  );
}

export function DisputeList({ disputes }: { disputes: readonly DisputeRow[] }) {
  const { t } = useVisit();
  if (disputes.length === 0) return <p class="quiet">{t.company.noDispute}</p>;
  return (
    <ul class="rows">
      {disputes.map((dispute) => (
        <DisputeItem key={dispute.slug} dispute={dispute} />
      ))}
    </ul>
  );
}
