import type * as GeoJson from 'geojson';
import { merge, mergeArcs, quantize } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Topology } from 'topojson-specification';
import { LIMA, LIMA_METROPOLITANA, readPeruRegions, type PeruRegions } from './peru-regions.js';

/** What the map draws without any outside server: Peru and its 26 regions, which share their lines. */
export type Outlines = Topology<PeruRegions['objects'] & { country: MultiPolygon }>;

/**
 * Corners whose triangle with their neighbours is smaller are left out; in square degrees, half the square of a kilometre. It also heals
 * Puno, whose border the package's rounding lets run back over itself.
 */
const SMALLEST_TRIANGLE = 5e-5;
/** Positions that a corner can have on each axis: steps of 140 and 200 metres. */
const GRID = 1e4;

/**
 * Draws the outlines for a map of the whole country. Peru's own is the outer edge of its regions, so that the two cannot drift apart; a test
 * compares it with that of npm `world-atlas`.
 */
export function drawOutlines(): Outlines {
  const thinned = simplify(presimplify(readPeruRegions()), SMALLEST_TRIANGLE);
  const drawn: PeruRegions = quantize(withoutWeights(thinned), GRID);
  const country = mergeArcs(drawn, drawn.objects.regions.geometries) as MultiPolygon;
  return { ...drawn, objects: { country, ...drawn.objects } };
}

/**
 * The same lines by INEI code, in degrees to five places: the 25 departments, of which Lima has both its parts, and Lima Metropolitana, which
 * is its province 1501.
 */
export function listDepartmentBoundaries(): Map<string, GeoJson.MultiPolygon> {
  const drawn = drawOutlines();
  const { geometries } = drawn.objects.regions;
  const lima = geometries.filter(({ id }) => id === LIMA || id === LIMA_METROPOLITANA);
  return new Map(
    geometries.map((region) => [
      String(region.id),
      rounded(merge(drawn, region.id === LIMA ? lima : [region])),
    ]),
  );
}

/** `presimplify` leaves the weight of each corner as its third coordinate. */
function withoutWeights(topology: PeruRegions): PeruRegions {
  return { ...topology, arcs: topology.arcs.map((arc) => arc.map((corner) => corner.slice(0, 2))) };
}

function rounded({ coordinates }: GeoJson.MultiPolygon): GeoJson.MultiPolygon {
  const round = (degrees: number) => Number(degrees.toFixed(5));
  const roundRing = (ring: GeoJson.Position[]) => ring.map((corner) => corner.map(round));
  return { type: 'MultiPolygon', coordinates: coordinates.map((polygon) => polygon.map(roundRing)) };
}
