import { parse } from 'csv-parse/sync';
import type { MultiPolygon } from 'geojson';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDepartmentBoundaries } from './outlines.js';
import { listUbigeoPlaces, readUbigeo, type UbigeoPlace } from './ubigeo-places.js';

/** A row of a places.csv as text, an empty cell being the empty string: what a user's own file of places holds too. */
export interface SeedPlaceRow {
  ubigeo: string;
  level: string;
  name: string;
  parent_ubigeo: string;
  slug: string;
  lat: string;
  lon: string;
}

/** All that the seed knows of Peru's places. */
export interface SeedPlaces {
  /** Ordered by code, so that a place comes after the one that contains it. */
  rows: SeedPlaceRow[];
  /** Boundaries by code. */
  boundaries: ReadonlyMap<string, MultiPolygon>;
}

/** A row of seed-data/places/places.csv: what is to be added to npm `ubigeo`, an empty cell adding nothing. */
interface Addition {
  ubigeo: string;
  name: string;
  lat: string;
  lon: string;
}

/**
 * Peru's departments, provinces and districts: npm `ubigeo` with the names, newer districts and capitals of seed-data/places/places.csv, and
 * the boundaries of the departments.
 *
 * @param directory folder of places.csv, by default that of the working directory's seed-data
 */
export function listSeedPlaces(directory = join('seed-data', 'places')): SeedPlaces {
  const text = readFileSync(join(directory, 'places.csv'));
  const additions: Addition[] = parse(text, { columns: true });
  const places = new Map(listUbigeoPlaces().map((place) => [place.ubigeo, place]));
  for (const { ubigeo, name } of additions) if (name) places.set(ubigeo, readUbigeo(ubigeo, name));
  const pointOf = new Map(additions.map((addition) => [addition.ubigeo, addition]));
  const rows = [...places.values()]
    .sort((one, other) => (one.ubigeo < other.ubigeo ? -1 : 1))
    .map((place) => ({
      ubigeo: place.ubigeo,
      level: place.level,
      name: place.name,
      parent_ubigeo: place.parentUbigeo ?? '',
      slug: slugOf(place, places),
      lat: pointOf.get(place.ubigeo)?.lat ?? '',
      lon: pointOf.get(place.ubigeo)?.lon ?? '',
    }));
  return { rows, boundaries: listDepartmentBoundaries() };
}

/** The names from the department down, `ancash-huari-san-marcos`: unique, since no two parts of a place share a name. */
function slugOf(place: UbigeoPlace, places: ReadonlyMap<string, UbigeoPlace>): string {
  const parent = place.parentUbigeo === null ? undefined : places.get(place.parentUbigeo);
  const own = place.name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return parent ? `${slugOf(parent, places)}-${own}` : own;
}
