import { useVisit } from '../frame/visit.js';

/** Attributes of a map's frame that tell the script where outlines and basemap are. */
export function useMapSources() {
  const { assets, basemap } = useVisit().site;
  return {
    'data-outlines': assets.outlines,
    'data-basemap': basemap.url || undefined,
    'data-attribution': basemap.attribution || undefined,
  };
}
