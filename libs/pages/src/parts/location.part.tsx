import type { Messages } from '../words/messages.js';
import type { LocationParts } from '../page-documents.js';
import { useVisit } from '../frame/visit.js';

/** Where something is, and how exactly that is known; never more than is known. */
export function PlaceName({ location }: { location: LocationParts }) {
  const { t, linkTo } = useVisit();
  const { place } = location;
  const reason = whyNotDrawn(location, t);
  if (!place) return reason ? <>{reason}</> : null;
  return (
    <>
      <a href={linkTo('place', place.slug)}>{place.path}</a>{' '}
      <span class="quiet">{reason ?? `(${precisionOf(location, t)})`}</span>
    </>
  );
}

/** Whether there is anything to say of where it is. */
export function hasPlaceName(location: LocationParts, t: Messages): boolean {
  return location.place !== null || whyNotDrawn(location, t) !== null;
}

/** Why something has no place on the map; null when it has one. */
export function whyNotDrawn(location: LocationParts, t: Messages): string | null {
  const isDrawn = location.point && (location.isDrawnAsPoint || location.isDrawnAsArea);
  if (isDrawn) return null;
  return location.isDrawnAsPoint || location.isDrawnAsArea ? t.precision.unknown : precisionOf(location, t);
}

function precisionOf({ precision }: LocationParts, t: Messages): string {
  return t.precision[precision];
}
