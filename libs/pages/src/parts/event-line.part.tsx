import { labelOf, type EventType } from '#minewatch/vocabulary';
import { DisputeTitle } from './link.part.js';
import type { DateParts, DisputeLink, TextParts } from '../page-documents.js';
import { LocalText, When } from './text.part.js';
import { useVisit } from '../frame/visit.js';

interface EventLine {
  readonly slug: string;
  readonly on: DateParts;
  readonly eventType?: EventType;
  readonly title: TextParts;
  readonly dispute: DisputeLink | null;
}

/** Events in one line each, with the dispute to which they belong. */
export function EventLines({ events }: { events: readonly EventLine[] }) {
  const { t, language, linkTo } = useVisit();
  if (events.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows event-lines">
      {events.map(({ slug, on, eventType, title, dispute }) => (
        <li key={slug}>
          <p class="quiet">
            <When date={on} />
            {eventType && ` · ${labelOf('event_type', eventType, language)}`}
          </p>
          <p>
            {dispute ? (
              <a href={`${linkTo('dispute', dispute.slug)}#${slug}`}>
                <LocalText text={title} />
              </a>
            ) : (
              <LocalText text={title} />
            )}
          </p>
          {dispute && (
            <p class="quiet">
              <DisputeTitle dispute={dispute} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
