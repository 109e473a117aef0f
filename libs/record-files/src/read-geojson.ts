import { error, type Problem } from '#minewatch/record-columns';
import { readText } from './read-text.js';
import type { WrittenFile } from './written-file.js';

/** Where a feature begins in the text: its line is that of its "type". */
const FEATURE = /"type"\s*:\s*"Feature"/g;

/** Reads a GeoJSON feature collection (RFC 7946) as rows: the properties, and the geometry as text in the cell `geometry`. */
export function readGeoJson(name: string, bytes: Uint8Array): WrittenFile {
  const read = readText(name, bytes);
  if ('problems' in read) return { name, columns: [], rows: [], problems: read.problems };
  const features = featuresOf(read.text);
  if (features === null) {
    const problem: Problem = { ...notFeatures, file: name, line: null };
    return { name, columns: [], rows: [], problems: [problem] };
  }
  const lines = [...read.text.matchAll(FEATURE)].map(({ index }) => lineAt(read.text, index));
  const rows = features.map((feature, index) => ({ line: lines[index] ?? 1, cells: cellsOf(feature) }));
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  return { name, columns, rows, problems: [] };
}

const notFeatures = error({
  wrong: { en: 'not a GeoJSON feature collection', es: 'no es una colección de elementos GeoJSON' },
  expected: {
    en: 'an object of type FeatureCollection with a list of features',
    es: 'un objeto de tipo FeatureCollection con una lista de elementos',
  },
});

function featuresOf(text: string): unknown[] | null {
  try {
    const collection: unknown = JSON.parse(text);
    return isObject(collection) && Array.isArray(collection['features']) ? collection['features'] : null;
  } catch {
    return null;
  }
}

function cellsOf(feature: unknown): Record<string, string> {
  if (!isObject(feature)) return { geometry: '' };
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const geometry = isObject(feature['geometry']) ? JSON.stringify(feature['geometry']) : '';
  const texts = Object.entries(properties).map(([name, value]) => [name, value == null ? '' : String(value)]);
  return { ...Object.fromEntries(texts), geometry };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
