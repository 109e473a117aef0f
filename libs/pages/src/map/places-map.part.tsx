import { drawingOf } from './map-rows.js';
import { Locator } from './locator.part.js';
import { mapWordsOf } from './map-words.js';
import type { LocationParts, ShapeParts } from '../page-documents.js';
import { useMapSources } from './map-sources.js';
import { useVisit } from '../frame/visit.js';

interface PlacesMapProps {
  readonly places: readonly { readonly location: LocationParts }[];
  readonly shapes: readonly ShapeParts[];
}

/** Where a record is: a small outline drawn on the server, which the browser's script makes into a map. */
export function PlacesMap({ places, shapes }: PlacesMapProps) {
  const { t, language } = useVisit();
  const drawn = places.map(({ location }) => drawingOf(location)).filter(({ at }) => at);
  const lines = shapes.map(({ shape }) => shape);
  if (drawn.length === 0 && lines.length === 0) return null;
  return (
    <div
      class="map small-map"
      data-map="places"
      data-places={JSON.stringify(drawn)}
      data-shapes={JSON.stringify(lines)}
      data-words={JSON.stringify(mapWordsOf(t, language))}
      {...useMapSources()}
    >
      <Locator places={drawn} shapes={lines} />
    </div>
  );
}
