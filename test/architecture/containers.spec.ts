import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, settings } from '#minewatch/config';
import { EXTENSIONS } from '../../db/cluster/postgres-programs.mjs';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const compose = read('compose.yaml');
const dockerfile = read('Dockerfile');

describe('the containers', () => {
  it('set only settings that the program knows', () => {
    const programs = compose.slice(compose.indexOf('\n  prepare:'), compose.indexOf('\nvolumes:'));
    const given = [
      ...[...programs.matchAll(/^ {6}([A-Z][A-Z_]+):/gm)].map((match) => match[1]),
      ...[...dockerfile.matchAll(/\b([A-Z_]+)=\S/g)]
        .map((match) => match[1])
        .filter((name) => name !== 'NODE_ENV'),
    ];
    const known = Object.values(settings).map(({ name }) => name);
    expect(given).toContain('DATABASE_PUBLIC_URL');
    expect(given.filter((name) => !known.includes(name ?? ''))).toEqual([]);
  });

  it('hand on every setting that a person may give', () => {
    const app = compose.slice(compose.indexOf('\n  app:'), compose.indexOf('\nvolumes:'));
    const fixed = ['DATABASE_URL', 'DATABASE_STAFF_URL', 'DATABASE_PUBLIC_URL', 'HOST', 'PORT'];
    const missing = Object.values(settings)
      .map(({ name }) => name)
      .filter((name) => !app.includes(`\n      ${name}:`));
    expect(missing.filter((name) => !fixed.includes(name))).toEqual([]);
  });

  it('run programs that exist', () => {
    const run = [...`${compose}${dockerfile}`.matchAll(/dist\/([\w/-]+)\.js/g)].map(
      (match) => `${match[1]}.ts`,
    );
    expect(run.length).toBeGreaterThan(2);
    expect(run.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it('take along every folder that is read when the program runs', () => {
    const taken = [...dockerfile.matchAll(/COPY --from=build \/minewatch\/(\S+)/g)].map(
      (match) => match[1] ?? '',
    );
    expect(taken).toEqual(
      expect.arrayContaining(['dist', 'node_modules', 'package.json', 'db/migrations', 'seed-data']),
    );
    const committed = taken.filter((path) => !['dist', 'node_modules'].includes(path));
    expect(committed.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  it('make every extension that the private cluster makes', () => {
    expect(EXTENSIONS.filter((name) => !compose.includes(`create extension if not exists ${name};`))).toEqual(
      [],
    );
  });
});
