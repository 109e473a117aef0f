import { labelOf } from '#minewatch/vocabulary';
import type { DisputeRecord } from '../frame/record-types.js';
import { NewsLink } from '../parts/link.part.js';
import { usePeopleCounts } from '../parts/event-counts.js';
import type { EventRow } from '../page-documents.js';
import { FactLine, Fold } from '../parts/section.part.js';
import { SourceName } from '../parts/source.part.js';
import { LocalText, Remark, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

/** Most events that stand one below the other; more are folded by year. */
const UNFOLDED = 12;

/** What happened, earliest first, with counts, sources and news; the sums beside the warning about counts. */
export function DisputeTimeline({ dispute: { events, figures } }: { dispute: DisputeRecord }) {
  const { t, format } = useVisit();
  if (events.nodes.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <>
      <FactLine
        facts={[
          format.count(figures.eventCount, t.counted.events),
          ...usePeopleCounts(figures),
          format.count(figures.sourceCount, t.counted.sources),
          format.count(figures.newsCount, t.counted.newsItems),
        ]}
      />
      <p class="quiet">{t.caveat}</p>
      {events.nodes.length > UNFOLDED ? <Years events={events.nodes} /> : <EventList events={events.nodes} />}
      {events.totalCount > events.nodes.length && (
        <p class="quiet">
          {t.text.listOf(
            format.number(events.nodes.length),
            format.count(events.totalCount, t.counted.events),
          )}
        </p>
      )}
    </>
  );
}

/** The events of each year under what there were of them, the last year open. */
function Years({ events }: { events: readonly EventRow[] }) {
  const years = [...new Set(events.map(yearOf))];
  return (
    <div class="years">
      {years.map((year) => (
        <Year
          key={year}
          year={year}
          events={events.filter((event) => yearOf(event) === year)}
          isOpen={year === years.at(-1)}
        />
      ))}
    </div>
  );
}

interface YearProps {
  readonly year: string;
  readonly events: readonly EventRow[];
  readonly isOpen: boolean;
}

function Year({ year, events, isOpen }: YearProps) {
  const { t, format } = useVisit();
  const dead = usePeopleCounts({ dead: events.reduce((sum, event) => sum + (event.dead ?? 0), 0) });
  const counts = [format.count(events.length, t.counted.events), ...dead].join(', ');
  return (
    <Fold
      isOpen={isOpen}
      label={
        <>
          <b>{year || t.timelineYears.unknown}</b> <span class="quiet">{counts}</span>
        </>
      }
    >
      <EventList events={events} />
    </Fold>
  );
}

/** The year in which an event began; empty for one without a date. */
function yearOf({ on }: EventRow): string {
  return on.earliest?.slice(0, 4) ?? '';
}

function EventList({ events }: { events: readonly EventRow[] }) {
  return (
    <ol class="timeline">
      {events.map((event) => (
        <EventItem key={event.slug} event={event} />
      ))}
    </ol>
  );
}

function EventItem({ event }: { event: EventRow }) {
  const { language } = useVisit();
  return (
    <li id={event.slug}>
      <p class="timeline-date">
        <When date={event.on} />
      </p>
      <div>
        <h3>
          <LocalText text={event.title} />
        </h3>
        <FactLine
          facts={[
            labelOf('event_type', event.eventType, language),
            event.placeName,
            ...usePeopleCounts(event),
            labelOf('verification', event.verification, language),
          ]}
        />
        {event.description && (
          <p>
            <LocalText text={event.description} />
          </p>
        )}
        <Evidence event={event} />
      </div>
    </li>
  );
}

function Evidence({ event }: { event: EventRow }) {
  const { t } = useVisit();
  return (
    <>
      <p class="quiet">
        {event.isUnsourced && <Remark>{t.text.unsourcedMark}</Remark>}
        {event.sources.map(({ source }, index) => (
          <span key={index}>
            {index === 0 ? `${t.text.source}: ` : '; '}
            <SourceName source={source} />
          </span>
        ))}
      </p>
      {event.news.map((item) => (
        <p class="quiet" key={item.slug}>
          {t.dispute.eventNews}: <NewsLink item={item} />
        </p>
      ))}
    </>
  );
}
