import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { drawOutlines, findRingFault, listDepartmentBoundaries } from './index.js';

const require = createRequire(import.meta.url);
const outlines = drawOutlines();
const boundaries = listDepartmentBoundaries();

describe('the outlines of the map', () => {
  it('are small enough to come with the page', () => {
    expect(JSON.stringify(outlines).length).toBeLessThan(40_000);
  });

  it('are the same every time', () => {
    expect(JSON.stringify(drawOutlines())).toBe(JSON.stringify(outlines));
  });

  it('are 26 regions under their own names', () => {
    const names = feature(outlines, outlines.objects.regions).features.map(
      (region) => region.properties.name,
    );
    expect(names).toHaveLength(26);
    expect(new Set(names).size).toBe(26);
    expect(names).toEqual(expect.arrayContaining(['Áncash', 'Callao', 'Lima', 'Lima Metropolitana', 'Puno']));
  });

  it('have the Peru of npm world-atlas within two kilometres', () => {
    const atlas = require('world-atlas/countries-10m.json') as Topology<{
      countries: GeometryCollection;
    }>;
    const peru = atlas.objects.countries.geometries.find(({ id }) => id === '604') as GeometryObject;
    const theirs = areaOf(atlas, peru);
    const ours = areaOf(outlines, outlines.objects.country);
    expect(ours.coordinates).toHaveLength(5);
    expect(theirs.coordinates).toHaveLength(5);
    expect(farthest(ours, theirs)).toBeLessThan(0.018);
    expect(farthest(theirs, ours)).toBeLessThan(0.018);
  });
});

describe('the boundaries of the departments', () => {
  it('are 25, of which Lima includes its metropolis, and the metropolis', () => {
    expect([...boundaries.keys()].filter((ubigeo) => ubigeo.length === 2)).toHaveLength(25);
    const miraflores: Position = [-77.03, -12.12];
    expect(degreesOutside(miraflores, boundaries.get('15') as MultiPolygon)).toBe(0);
    expect(degreesOutside(miraflores, boundaries.get('1501') as MultiPolygon)).toBe(0);
  });

  it('have edges without fault', () => {
    for (const [ubigeo, { coordinates }] of boundaries) {
      for (const ring of coordinates.flat()) expect([ubigeo, findRingFault(ring)]).toEqual([ubigeo, null]);
    }
  });

  it('cover the 1,285,216 square kilometres of Peru and its part of Lake Titicaca, within one per cent', () => {
    const departments = [...boundaries].filter(([ubigeo]) => ubigeo.length === 2);
    const total = departments.reduce((sum, [, boundary]) => sum + squareKilometres(boundary), 0);
    expect(Math.abs(total / (1_285_216 + 4_996) - 1)).toBeLessThan(0.01);
  });

  it.each(['communities.csv', 'projects.csv'])(
    'hold the points of %s, but for the coarse edge of Callao',
    (file) => {
      const records: Record<string, string>[] = parse(readFileSync(join('seed-data', 'records', file)), {
        columns: true,
      });
      const strays = records.filter(({ lat, lon, ubigeo }) => {
        const department = boundaries.get(ubigeo?.slice(0, 2) ?? '');
        return lat && department && degreesOutside([Number(lon), Number(lat)], department) > 0.13;
      });
      expect(strays).toEqual([]);
    },
  );
});

function areaOf(topology: Topology, object: GeometryObject): MultiPolygon {
  return (feature(topology, object) as Feature<MultiPolygon>).geometry;
}

/** Area on the sphere (Chamberlain and Duquette, Some algorithms for polygons on a sphere, 2007). */
function squareKilometres({ coordinates }: MultiPolygon): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  return coordinates.flat().reduce((total, ring) => {
    const slices = sidesOf(ring).map(
      ([[x1, y1], [x2, y2]]) => radians(x2 - x1) * (2 + Math.sin(radians(y1)) + Math.sin(radians(y2))),
    );
    return total + (Math.abs(slices.reduce((sum, slice) => sum + slice, 0)) * 6371.0088 ** 2) / 2;
  }, 0);
}

/** How far a point lies outside an area, in degrees; 0 within. */
function degreesOutside(point: Position, { coordinates }: MultiPolygon): number {
  const [x, y] = point as [number, number];
  const sides = coordinates.flat().flatMap(sidesOf);
  const crossings = sides.filter(
    ([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1,
  );
  return crossings.length % 2 === 1 ? 0 : degreesToEdge(point, sides);
}

/** How far the corner of one area that lies farthest from the edge of the other is from it, in degrees. */
function farthest(one: MultiPolygon, other: MultiPolygon): number {
  const sides = other.coordinates.flat().flatMap(sidesOf);
  return Math.max(...one.coordinates.flat(2).map((corner) => degreesToEdge(corner, sides)));
}

type Side = [[number, number], [number, number]];

function degreesToEdge(point: Position, sides: Side[]): number {
  const [x, y] = point as [number, number];
  let nearest = Infinity;
  for (const side of sides) {
    const dx = side[1][0] - side[0][0];
    const dy = side[1][1] - side[0][1];
    const along = ((x - side[0][0]) * dx + (y - side[0][1]) * dy) / (dx * dx + dy * dy);
    const part = along < 0 ? 0 : along > 1 ? 1 : along;
    const ex = x - side[0][0] - part * dx;
    const ey = y - side[0][1] - part * dy;
    if (ex * ex + ey * ey < nearest) nearest = ex * ex + ey * ey;
  }
  return Math.sqrt(nearest);
}

function sidesOf(ring: Position[]): Side[] {
  return ring.slice(1).map((end, i) => [ring[i] as [number, number], end as [number, number]]);
}
