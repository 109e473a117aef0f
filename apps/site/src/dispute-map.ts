import type { MapLine, MapRows } from '#minewatch/pages';
import * as L from 'leaflet';
import { DisputeLayer } from './dispute-layer.js';
import { followFilter } from './filter.js';
import type { MapFrame } from './map-frame.js';
import { drawPeru } from './peru-map.js';

/** The map of all disputes: it shows what the filter in the address lets through, and so does the list beside it. */
export async function showDisputes(frame: MapFrame): Promise<void> {
  const { rows = '', lines = '' } = frame.element.dataset;
  const [map, pipelines] = await Promise.all([drawPeru(frame), fetchJson<MapLine[]>(lines)]);
  addLines(map, pipelines);
  const layer = new DisputeLayer(map, frame.words);
  const status = document.querySelector<HTMLElement>('[data-map-status]');
  await followFilter(async (search, signal) => {
    const address = [rows, search.toString()].filter(Boolean).join('&');
    const { rows: found } = await fetchJson<MapRows>(address, signal);
    layer.show(found);
    const shown = found.filter(({ at }) => at).length;
    if (status) status.textContent = frame.words.shown.replace('{count}', String(shown));
  });
  frame.element.dataset['ready'] = '';
}

function addLines(map: L.Map, lines: readonly MapLine[]): void {
  for (const { name, href, shape } of lines) {
    const link = document.createElement('a');
    link.href = href;
    link.textContent = name;
    L.geoJSON(shape, { style: { className: 'map-line' } })
      .bindPopup(link)
      .addTo(map);
  }
}

async function fetchJson<T>(address: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(address, signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as T;
}
