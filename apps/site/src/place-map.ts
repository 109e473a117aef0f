import type { MapRow } from '#minewatch/pages';
import type { Geometry } from 'geojson';
import * as L from 'leaflet';
import type { MapFrame } from './map-frame.js';
import { drawPeru } from './peru-map.js';

/** Radius in metres of a soft area: about that of a district or a province. */
const AREA_METRES = { DISTRICT: 12_000, PROVINCE: 35_000 };

/** Where one record is: points, soft areas for what is known only roughly, lines. */
export async function showPlaces(frame: MapFrame): Promise<void> {
  const { places = '[]', shapes = '[]' } = frame.element.dataset;
  const map = await drawPeru(frame);
  frame.element.classList.add('is-drawn');
  const drawn = L.featureGroup().addTo(map);
  for (const shape of JSON.parse(shapes) as Geometry[]) {
    L.geoJSON(shape, { interactive: false, style: { className: 'map-line' } }).addTo(drawn);
  }
  for (const { at, area } of JSON.parse(places) as Pick<MapRow, 'at' | 'area'>[]) {
    if (!at) continue;
    const place = L.latLng(at[1], at[0]);
    const mark = area
      ? L.circle(place, { radius: AREA_METRES[area], className: 'soft-area', interactive: false })
      : L.circleMarker(place, { radius: 6, className: 'pin', interactive: false });
    mark.addTo(drawn);
  }
  map.invalidateSize();
  map.fitBounds(drawn.getBounds().pad(1), { maxZoom: 8 });
}
