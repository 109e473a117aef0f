import { labelOf } from '#minewatch/vocabulary';
import type { DisputeRecord } from '../frame/record-types.js';
import { StatusName } from '../parts/dispute-symbol.part.js';
import { Fold, Table } from '../parts/section.part.js';
import { LocalText, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';
import { MonthStrip, type MarkedMonth } from './month-strip.part.js';
import { listMonthRuns, type MonthRun } from './status-months.js';

type Events = DisputeRecord['events']['nodes'];

/** Where a dispute stood month by month, as a strip and as tables with the event each reading rests on. */
export function DisputeStatus({ dispute }: { dispute: DisputeRecord }) {
  const { t, today, format } = useVisit();
  const { statusHistory } = dispute;
  if (statusHistory.length === 0) return <p class="quiet">{t.text.none}</p>;
  const runs = listMonthRuns(statusHistory, today);
  const dated = datedToTheMonth(dispute.events.nodes);
  const undated = dispute.events.nodes.length - dated.length;
  return (
    <>
      {runs.length > 0 && <MonthStrip runs={runs} marks={marksOf(dated)} />}
      {runs.length > 0 && undated > 0 && (
        <p class="quiet">{t.months.undrawn(format.count(undated, t.counted.events))}</p>
      )}
      <Fold label={t.text.asTable}>
        {runs.length > 0 && <MonthTable runs={runs} events={dated} />}
        <h3>{t.months.readings}</h3>
        <Readings history={statusHistory} />
      </Fold>
    </>
  );
}

/** Events whose date names one month. */
function datedToTheMonth(events: Events): Events {
  return events.filter(({ on }) => on.earliest && on.earliest.slice(0, 7) === on.latest?.slice(0, 7));
}

const monthOf = ({ on }: Events[number]): string => (on.earliest ?? '').slice(0, 7);

function marksOf(events: Events): MarkedMonth[] {
  const months = [...new Set(events.map(monthOf))];
  return months.map((month) => ({
    month,
    hasDead: events.some((event) => monthOf(event) === month && (event.dead ?? 0) > 0),
  }));
}

function MonthTable({ runs, events }: { runs: readonly MonthRun[]; events: Events }) {
  const { t, language, format } = useVisit();
  const eventsIn = ({ first, last }: MonthRun) =>
    events.filter((event) => monthOf(event) >= first && monthOf(event) <= last).length;
  return (
    <Table
      caption={t.months.caption}
      columns={[
        ...[t.months.first, t.months.last, t.months.count],
        ...[t.dispute.status, t.months.highest, t.dispute.events],
      ]}
      rows={runs.map((run) => [
        format.date(run.first),
        format.date(run.last),
        format.number(run.months),
        <StatusName status={run.status} />,
        labelOf('intensity', run.intensity, language),
        format.number(eventsIn(run)),
      ])}
    />
  );
}

function Readings({ history }: { history: DisputeRecord['statusHistory'] }) {
  const { t, language } = useVisit();
  return (
    <Table
      caption={t.dispute.statusThroughTime}
      columns={[t.dispute.since, t.dispute.status, t.dispute.phase, t.dispute.intensity, t.dispute.basis]}
      rows={history.map(({ since, status, phase, intensity, note, basis }) => [
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
  );
}
