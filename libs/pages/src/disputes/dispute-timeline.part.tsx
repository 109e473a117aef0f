import { labelOf } from '#minewatch/vocabulary';
import type { DisputeRecord } from '../frame/record-types.js';
import { NewsLink } from '../parts/link.part.js';
import type { EventRow } from '../page-documents.js';
import { FactLine } from '../parts/section.part.js';
import { SourceName } from '../parts/source.part.js';
import { LocalText, Remark, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

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
      <ol class="timeline">
        {events.nodes.map((event) => (
          <EventItem key={event.slug} event={event} />
        ))}
      </ol>
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

type PeopleCounts = Partial<Record<'dead' | 'injured' | 'arrested' | 'participants', number | null>>;

/** Counts of people in words; what is not stated is left out. */
function usePeopleCounts(counts: PeopleCounts): string[] {
  const { t, format } = useVisit();
  return (['dead', 'injured', 'arrested', 'participants'] as const).flatMap((kind) => {
    const count = counts[kind];
    return count ? [format.count(count, t.counted[kind])] : [];
  });
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
