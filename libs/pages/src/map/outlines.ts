import { projectRoot } from '#minewatch/config';
import type { Geometry, Position } from 'geojson';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { MultiPolygon, Topology } from 'topojson-specification';

/** Written by the build: see apps/jobs/src/extract-outlines.ts. */
const FILE = join(projectRoot, 'dist', 'outlines', 'peru.topo.json');

/** The corner of the drawing in degrees, and its scale; a degree of longitude is a little shorter here than one of latitude. */
const WEST = -81.6;
const NORTH = 0.2;
const X_PER_DEGREE = 11.7;
const Y_PER_DEGREE = 12;

export const LOCATOR_SIZE = { width: 153, height: 227 };

/** Where a longitude and latitude lie in the small drawing of Peru, to a tenth. */
export function locate([longitude = 0, latitude = 0]: Position): [number, number] {
  const round = (value: number) => Math.round(value * 10) / 10;
  return [round((longitude - WEST) * X_PER_DEGREE), round((NORTH - latitude) * Y_PER_DEGREE)];
}

let path: string | undefined;

/** Peru's outline as an SVG path, coarse enough for a small drawing; empty when the build has not drawn it. */
export function peruPath(): string {
  path ??= existsSync(FILE) ? pathOf(JSON.parse(readFileSync(FILE, 'utf8'))) : '';
  return path;
}

function pathOf(topology: Topology<{ country: MultiPolygon }>): string {
  return linesOf(feature(topology, topology.objects.country).geometry)
    .map((ring) => withoutRepeats(ring.map(locate).map((corner) => corner.map(Math.round))))
    .filter((ring) => ring.length > 3)
    .map((ring) => `M${ring.map((corner) => corner.join(' ')).join('L')}z`)
    .join('');
}

/** The lines of a geometry: its rings, or itself. */
export function linesOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

function withoutRepeats(corners: number[][]): number[][] {
  return corners.filter((corner, index) => corner.join() !== corners[index - 1]?.join());
}
