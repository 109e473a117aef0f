import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPointFault, listSeedPlaces, listUbigeoPlaces, type SeedPlaceRow } from './index.js';

type RecordRow = Record<string, string>;

const { rows, boundaries } = listSeedPlaces();
const byCode = new Map(rows.map((row) => [row.ubigeo, row]));
const [communities, projects, events] = ['communities', 'projects', 'events'].map((file): RecordRow[] =>
  parse(readFileSync(join('seed-data', 'records', `${file}.csv`)), { columns: true }),
) as [RecordRow[], RecordRow[], RecordRow[]];

describe('the places of the seed', () => {
  it('are those of npm ubigeo and the newer districts of the records', () => {
    expect(listUbigeoPlaces()).toHaveLength(25 + 196 + 1_867);
    expect(rows).toHaveLength(listUbigeoPlaces().length + 1);
    expect(byCode.get('080914')).toMatchObject({
      level: 'DISTRICT',
      name: 'Megantoni',
      parent_ubigeo: '0809',
    });
  });

  it('come after the place that contains them', () => {
    const seen = new Set(['']);
    for (const row of rows) {
      expect(seen).toContain(row.parent_ubigeo);
      seen.add(row.ubigeo);
    }
  });

  it('have a readable address each, no two the same', () => {
    expect(slugsOf('02', '0210', '021014', '1501', '150101')).toEqual([
      'ancash',
      'ancash-huari',
      'ancash-huari-san-marcos',
      'lima-lima',
      'lima-lima-lima',
    ]);
    expect(new Set(rows.map((row) => row.slug)).size).toBe(rows.length);
    for (const { slug } of rows) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('know every code of the records, by the name that the records use', () => {
    const strays = [...communities, ...projects].flatMap((record) =>
      (['department', 'province', 'district'] as const)
        .map((column, i): [string, string] => [
          String(record.ubigeo).slice(0, 2 * i + 2),
          String(record[column]),
        ])
        .filter(([ubigeo, name]) => record.ubigeo && name && byCode.get(ubigeo)?.name !== name)
        .map(([ubigeo, name]) => `${record.slug}: ${ubigeo} ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('have a point only where a community or an event of that district gives it', () => {
    const given = new Set(
      [...communities, ...events]
        .filter((record) => record.location_precision === 'DISTRICT')
        .map((record) => `${record.lat} ${record.lon}`),
    );
    const located = rows.filter((row) => row.lat !== '');
    expect(located.length).toBeGreaterThan(50);
    for (const row of located) {
      expect([row.name, row.level, given.has(`${row.lat} ${row.lon}`)]).toEqual([row.name, 'DISTRICT', true]);
      expect(findPointFault(Number(row.lat), Number(row.lon))).toBeNull();
    }
  });

  it('have a point wherever a community gives one for the district', () => {
    for (const { ubigeo, lat, lon, location_precision } of communities) {
      if (location_precision === 'DISTRICT')
        expect(byCode.get(ubigeo as string)).toMatchObject({ ubigeo, lat, lon });
    }
  });

  it('have a boundary for each department', () => {
    for (const { ubigeo, level } of rows)
      if (level === 'DEPARTMENT') expect(boundaries.has(ubigeo)).toBe(true);
    for (const ubigeo of boundaries.keys()) expect(byCode.has(ubigeo)).toBe(true);
  });
});

function slugsOf(...codes: string[]): (string | undefined)[] {
  return codes.map((code) => (byCode.get(code) as SeedPlaceRow).slug);
}
