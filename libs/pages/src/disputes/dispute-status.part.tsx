import { labelOf } from '#minewatch/vocabulary';
import type { DisputeRecord } from '../frame/record-types.js';
import { StatusName } from '../parts/dispute-symbol.part.js';
import { Fold, Table } from '../parts/section.part.js';
import { StatusStrip } from '../parts/status-strip.part.js';
import { LocalText, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

/** Where a dispute stood through time, as a strip and as a table with the event each reading rests on. */
export function DisputeStatus({ dispute: { statusHistory } }: { dispute: DisputeRecord }) {
  const { t, language } = useVisit();
  if (statusHistory.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <>
      <StatusStrip steps={statusHistory} caption={t.dispute.chart} />
      <Fold label={t.text.asTable}>
        <Table
          caption={t.dispute.statusThroughTime}
          columns={[t.dispute.since, t.dispute.status, t.dispute.phase, t.dispute.intensity, t.dispute.basis]}
          rows={statusHistory.map(({ since, status, phase, intensity, note, basis }) => [
            <When date={since} />,
            <StatusName status={status} />,
            phase && labelOf('phase', phase, language),
            intensity && labelOf('intensity', intensity, language),
            <>
              <LocalText text={note} />{' '}
              {basis && (
                <a href={`#${basis.slug}`}>
                  <LocalText text={basis.title} />
                </a>
              )}
            </>,
          ])}
        />
      </Fold>
    </>
  );
}
