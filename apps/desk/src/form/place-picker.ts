import * as L from 'leaflet';
import '@geoman-io/leaflet-geoman-free';
import type { Geometry } from 'geojson';
import { drawPeru } from '../shared-map.js';
import './place-picker.css';

/** A point as it stands in the form. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

interface PlacePickerOptions {
  readonly element: HTMLElement;
  readonly outlines: string;
  readonly basemap: { readonly url: string; readonly attribution: string } | undefined;
  readonly words: {
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly point: string;
    readonly corner: string;
  };
  readonly onPoint: (point: Point) => void;
  readonly onShape: (shape: Geometry | null) => void;
}

/** Digits after the point: about ten metres, and no more precision than a map click has. */
const DIGITS = 4;
const CLOSEST = 16;
const ZOOM_OF_A_POINT = 8;

/** The map on which a place is chosen: a point by a click or by dragging, a line or an area by drawing. */
export class PlacePicker {
  private marker: L.Marker | undefined;
  private shape: L.GeoJSON | undefined;

  private constructor(
    private readonly map: L.Map,
    private readonly options: PlacePickerOptions,
  ) {
    map.setMaxZoom(CLOSEST);
    nameCorners(map.getPane('markerPane'), options.words.corner);
    map.on('click', ({ latlng }) => !map.pm.globalDrawModeEnabled() && this.choose(latlng));
    map.on('pm:create', ({ layer }) => {
      const { geometry } = (layer as L.Polyline).toGeoJSON();
      layer.remove();
      this.setShape(geometry);
      options.onShape(geometry);
    });
  }

  static async open(options: PlacePickerOptions): Promise<PlacePicker> {
    return new PlacePicker(await drawPeru(options), options);
  }

  close(): void {
    this.map.remove();
  }

  setPoint(point: Point | null): void {
    if (!point) {
      this.marker?.remove();
      this.marker = undefined;
      return;
    }
    const at = L.latLng(point.lat, point.lon);
    if (this.marker) this.marker.setLatLng(at);
    else {
      this.marker = this.addMarker(at);
      this.map.setView(at, Math.max(this.map.getZoom(), ZOOM_OF_A_POINT));
    }
  }

  setShape(geometry: Geometry | null): void {
    this.shape?.remove();
    this.shape = undefined;
    if (!geometry) return;
    this.shape = L.geoJSON(geometry, { style: { className: 'map-line' } }).addTo(this.map);
    this.shape.eachLayer((layer) => {
      const line = layer as L.Polyline;
      line.pm.enable({ allowSelfIntersection: false });
      line.on('pm:update', () => this.options.onShape(line.toGeoJSON().geometry));
      line.on('pm:edit', () => this.options.onShape(line.toGeoJSON().geometry));
    });
    this.map.fitBounds(this.shape.getBounds().pad(0.4), { maxZoom: ZOOM_OF_A_POINT });
  }

  draw(kind: 'Line' | 'Polygon'): void {
    this.map.pm.enableDraw(kind, { tooltips: false, finishOn: 'dblclick', allowSelfIntersection: false });
  }

  stopDrawing(): void {
    this.map.pm.disableDraw();
  }

  private addMarker(at: L.LatLng): L.Marker {
    const icon = L.divIcon({ className: 'picked-point', iconSize: [28, 28] });
    const marker = L.marker(at, { icon, draggable: true, pmIgnore: true, title: this.options.words.point });
    marker.on('dragend', () => this.choose(marker.getLatLng()));
    return marker.addTo(this.map);
  }

  private choose(at: L.LatLng): void {
    const point = { lat: Number(at.lat.toFixed(DIGITS)), lon: Number(at.lng.toFixed(DIGITS)) };
    this.setPoint(point);
    this.options.onPoint(point);
  }
}

/** The drawing tool gives the corners of a line no name; those who cannot see them need one. */
function nameCorners(pane: HTMLElement | undefined, name: string): void {
  if (!pane) return;
  const label = () =>
    pane
      .querySelectorAll('.marker-icon:not([aria-label])')
      .forEach((each) => each.setAttribute('aria-label', name));
  new MutationObserver(label).observe(pane, { childList: true });
}
