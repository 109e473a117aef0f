import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { InvalidConfiguration, readConfig } from './config.js';
import { settings } from './settings.js';

const DATABASE_URL = 'postgresql://someone:secret@db.example/minewatch';

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof InvalidConfiguration) return error.problems;
    throw error;
  }
}

describe('configuration', () => {
  it('needs nothing but a database', () => {
    expect(readConfig({ DATABASE_URL })).toMatchObject({
      databaseUrl: DATABASE_URL,
      port: 3000,
      graphiql: true,
    });
  });

  it('takes what the environment sets, an empty value counting as absent', () => {
    const config = readConfig({ DATABASE_URL, PORT: '8080', GRAPHIQL: 'no', LOG_LEVEL: '' });
    expect(config).toMatchObject({ port: 8080, graphiql: false, logLevel: 'info' });
  });

  it('names every wrong value at once, with what is allowed', () => {
    const problems = problemsOf({ PORT: '70000', LOG_LEVEL: 'loud', TRUST_PROXY: 'perhaps' });
    expect(problems).toHaveLength(4);
    expect(problems[0]).toContain('DATABASE_URL is not set');
    expect(problems[1]).toContain('PORT is "70000" but must be a whole number from 0 to 65535');
    expect(problems.join()).toContain('must be one of fatal, error, warn');
    expect(problems.join()).toContain('must be yes or no');
  });

  it('keeps passwords out of its messages', () => {
    expect(problemsOf({ DATABASE_URL: 'mysql://someone:secret@db.example/x' }).join()).not.toContain(
      'secret',
    );
  });

  it('cannot be changed while the program runs', () => {
    expect(Object.isFrozen(readConfig({ DATABASE_URL }))).toBe(true);
  });

  it('is described in the README setting by setting', () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8').replace(/ +/g, ' ');
    for (const { name, default: value, meaning } of Object.values(settings)) {
      expect(readme).toContain(
        `| \`${name}\` | ${value === undefined ? 'required' : value && `\`${value}\``}`,
      );
      expect(readme).toContain(`| ${meaning} |`);
    }
  });
});
