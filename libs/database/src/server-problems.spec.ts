import { describe, expect, it } from '@jest/globals';
import { EXTENSIONS, ROLES, type ServerFacts } from './server-facts.js';
import { serverProblems } from './server-problems.js';

const GOOD: ServerFacts = {
  version: 150_018,
  database: 'minewatch',
  user: 'me',
  encoding: 'UTF8',
  mayCreateSchemas: true,
  mayCreateRoles: false,
  extensions: EXTENSIONS.map((name) => ({
    name,
    installedVersion: '3.5.2',
    availableVersion: '3.5.2',
    mayCreate: false,
  })),
  roles: ROLES.map((name) => ({ name, exists: true, isMember: true })),
};

describe('the check of a server', () => {
  it('finds nothing wrong with a prepared one', () => {
    expect(serverProblems(GOOD)).toEqual([]);
  });

  it('asks for a newer PostgreSQL first of all', () => {
    expect(serverProblems({ ...GOOD, version: 140_009, mayCreateSchemas: false })).toEqual([
      'PostgreSQL 14 is too old: MineWatch needs 15 or newer. Point DATABASE_URL to a newer server.',
    ]);
  });

  it('compares versions of PostGIS by number', () => {
    const withPostgis = (installedVersion: string) =>
      serverProblems({
        ...GOOD,
        extensions: [{ name: 'postgis', installedVersion, availableVersion: '3.5.2', mayCreate: true }],
      });
    expect(withPostgis('3.10.0')).toEqual([]);
    expect(withPostgis('3.2.1').join()).toContain('PostGIS 3.2.1 is too old: MineWatch needs 3.3 or newer.');
  });

  it('names the package of an extension that the server lacks', () => {
    const extensions = [{ name: 'postgis', installedVersion: null, availableVersion: null, mayCreate: true }];
    expect(serverProblems({ ...GOOD, extensions }).join()).toContain(
      'Install the package postgresql-15-postgis-3 there',
    );
  });

  it('needs the roles, or the right to create them', () => {
    const roles = [{ name: 'minewatch_public', exists: false, isMember: false }];
    expect(serverProblems({ ...GOOD, roles, mayCreateRoles: true })).toEqual([]);
    expect(serverProblems({ ...GOOD, roles }).join()).toContain(
      'create role minewatch_public login; grant minewatch_public to "me"',
    );
  });
});
