import * as L from 'leaflet';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { MapFrame } from './map-frame.js';

/** The south-western and north-eastern corners of Peru. */
const PERU: L.LatLngBoundsLiteral = [
  [-18.4, -81.4],
  [0.1, -68.6],
];

/** Closer than this, outlines without a basemap say nothing more. */
const CLOSEST = { withBasemap: 15, outlinesOnly: 10 };

type Outlines = Topology<{ country: GeometryCollection; regions: GeometryCollection }>;

/** What a map of Peru needs of a frame. */
export type PeruFrame = Pick<MapFrame, 'element' | 'outlines' | 'basemap'> & {
  readonly words: Pick<MapFrame['words'], 'zoomIn' | 'zoomOut'>;
};

/** A map of Peru in a frame: outlines, the online basemap if one is configured, and controls in the page's language. */
export async function drawPeru({ element, words, outlines, basemap }: PeruFrame): Promise<L.Map> {
  const topology = (await (await fetch(outlines)).json()) as Outlines;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.replaceChildren();
  const map = L.map(element, {
    zoomControl: false,
    scrollWheelZoom: false,
    zoomSnap: 0.5,
    minZoom: 4,
    maxZoom: basemap ? CLOSEST.withBasemap : CLOSEST.outlinesOnly,
    maxBounds: L.latLngBounds(PERU).pad(0.6),
    zoomAnimation: !isCalm,
    fadeAnimation: !isCalm,
    markerZoomAnimation: !isCalm,
    inertia: !isCalm,
  }).fitBounds(PERU);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  map.attributionControl.setPrefix('<a href="https://leafletjs.com">Leaflet</a>');
  wheelOnlyWhenUsed(map);
  if (basemap) addBasemap(map, basemap);
  addOutlines(map, topology);
  return map;
}

/** A page that scrolls should not stop at the map: the wheel zooms once the map was clicked or tabbed to. */
function wheelOnlyWhenUsed(map: L.Map): void {
  map.on('focus', () => map.scrollWheelZoom.enable());
  map.on('blur', () => map.scrollWheelZoom.disable());
}

function addBasemap(map: L.Map, { url, attribution }: NonNullable<MapFrame['basemap']>): void {
  const credit = document.createElement('span');
  credit.textContent = attribution;
  L.tileLayer(url, { attribution: credit.innerHTML, maxZoom: 19 }).addTo(map);
  map.getContainer().classList.add('has-basemap');
}

function addOutlines(map: L.Map, topology: Outlines): void {
  const draw = (object: GeometryCollection, className: string) =>
    L.geoJSON(feature(topology, object), { interactive: false, style: { className } }).addTo(map);
  draw(topology.objects.regions, 'region');
  draw(topology.objects.country, 'country');
}
