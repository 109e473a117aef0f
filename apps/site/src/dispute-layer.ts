import type { MapRow, MapWords } from '#minewatch/pages';
import * as L from 'leaflet';
import Supercluster from 'supercluster';
import { openPopup } from './popup.js';
import { drawRing, drawSymbol, statusClass } from './symbol.js';

type Index = Supercluster<{ row: MapRow }>;
type Found = ReturnType<Index['getClusters']>[number];

/** Radius in metres of a soft area: about that of a district or a province. */
const AREA_METRES = { DISTRICT: 12_000, PROVINCE: 35_000 };

/** Pixels within which disputes are drawn as one cluster. */
const CLUSTER_RADIUS = 44;

/** The disputes of a selection on the map: clusters, points, and soft areas for what is known only roughly. */
export class DisputeLayer {
  private readonly markers: L.LayerGroup;
  private index: Index = new Supercluster();

  constructor(
    private readonly map: L.Map,
    private readonly words: MapWords,
  ) {
    this.markers = L.layerGroup().addTo(map);
    map.on('zoomend moveend', () => this.draw());
  }

  show(rows: readonly MapRow[]): void {
    this.index = new Supercluster<{ row: MapRow }>({
      radius: CLUSTER_RADIUS,
      extent: 256,
      maxZoom: this.map.getMaxZoom(),
    }).load(
      rows.flatMap((row) =>
        row.at
          ? [{ type: 'Feature', properties: { row }, geometry: { type: 'Point', coordinates: [...row.at] } }]
          : [],
      ),
    );
    this.draw();
  }

  /** From north to south, so that the tab key goes down the map. */
  private draw(): void {
    const bounds = this.map.getBounds().pad(0.1);
    const box: [number, number, number, number] = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ];
    const found = this.index
      .getClusters(box, Math.round(this.map.getZoom()))
      .sort((a, b) => latitudeOf(b) - latitudeOf(a));
    this.markers.clearLayers();
    for (const each of found) {
      if ('cluster' in each.properties) this.addCluster(each);
      else this.addDispute(each.properties.row, placeOf(each));
    }
  }

  private addDispute(row: MapRow, at: L.LatLng): void {
    if (row.area) {
      L.circle(at, {
        radius: AREA_METRES[row.area],
        className: `map-area ${statusClass(row.status)}`,
        interactive: false,
      }).addTo(this.markers);
    }
    const icon = document.createElement('div');
    icon.className = `map-marker ${row.area ? 'is-area' : ''} ${statusClass(row.status)}`;
    icon.append(drawSymbol(row.symbol, row.status));
    const status = row.status ? this.words.statuses[row.status] : this.words.statusUnknown;
    this.addMarker(at, { element: icon, size: row.area ? 32 : 28 }, `${row.title}. ${status}`, () =>
      openPopup(this.map, at, [row], this.words),
    );
  }

  private addCluster(cluster: Found): void {
    const at = placeOf(cluster);
    const rows = this.rowsOf(cluster);
    const counts = countByStatus(rows);
    const isOnePlace = new Set(rows.map((row) => row.at?.join())).size === 1;
    const parts = counts
      .map(([status, count]) => `${status ? this.words.statuses[status] : this.words.statusUnknown} ${count}`)
      .join(', ');
    const label = (isOnePlace ? this.words.clusterHere : this.words.cluster)
      .replace('{count}', String(rows.length))
      .replace('{parts}', parts);
    const size = 34 + Math.min(14, rows.length);
    const icon = document.createElement('div');
    icon.className = 'map-cluster';
    const number = document.createElement('b');
    number.textContent = String(rows.length);
    icon.append(drawRing(size, counts), number);
    this.addMarker(at, { element: icon, size }, label, () =>
      isOnePlace ? openPopup(this.map, at, rows, this.words) : this.open(cluster),
    );
  }

  /** Comes closer until the cluster falls apart, and takes the focus along. */
  private open(cluster: Found): void {
    const zoom = this.index.getClusterExpansionZoom(idOf(cluster));
    const hadFocus = this.map.getContainer().contains(document.activeElement);
    this.map.once('moveend', () => {
      if (hadFocus) this.focusNearest(placeOf(cluster));
    });
    this.map.setView(placeOf(cluster), Math.min(zoom, this.map.getMaxZoom()));
  }

  private focusNearest(place: L.LatLng): void {
    const markers = this.markers.getLayers().filter((layer) => layer instanceof L.Marker);
    const nearest = markers.sort(
      (a, b) => this.map.distance(a.getLatLng(), place) - this.map.distance(b.getLatLng(), place),
    )[0];
    nearest?.getElement()?.focus({ preventScroll: true });
  }

  private rowsOf(cluster: Found): MapRow[] {
    return this.index.getLeaves(idOf(cluster), Infinity).map(({ properties }) => properties.row);
  }

  private addMarker(
    at: L.LatLng,
    icon: { readonly element: HTMLElement; readonly size: number },
    label: string,
    open: () => void,
  ): void {
    const marker = L.marker(at, {
      icon: L.divIcon({ html: icon.element, className: '', iconSize: [icon.size, icon.size] }),
    });
    marker.addTo(this.markers).on('click', open);
    const element = marker.getElement();
    element?.setAttribute('aria-label', label);
    element?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
  }
}

function countByStatus(rows: readonly MapRow[]): [status: string | null, count: number][] {
  const counts = new Map<string | null, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function latitudeOf(found: Found): number {
  return found.geometry.coordinates[1] ?? 0;
}

function placeOf(found: Found): L.LatLng {
  return L.latLng(latitudeOf(found), found.geometry.coordinates[0] ?? 0);
}

function idOf(found: Found): number {
  return 'cluster_id' in found.properties ? found.properties.cluster_id : 0;
}
