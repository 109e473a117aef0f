import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '#minewatch/config';

const CRUISER = join('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const FOLDERS = ['apps', 'libs', 'db', 'test'];
const RULES = '.dependency-cruiser.js';

interface Findings {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { rule: { name: string }; from: string; to: string }[];
  };
}

/** What dependency-cruiser finds; it ends with a code of its own when there are violations. */
function cruise(): Promise<Findings['summary']> {
  const options = { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [CRUISER, '--output-type', 'json', ...FOLDERS],
      options,
      (error, answer, messages) => {
        if (!answer) return reject(error ?? new Error(messages));
        resolve((JSON.parse(answer) as Findings).summary);
      },
    );
  });
}

async function listLibsWithRules(): Promise<string[]> {
  const rules = (await import(pathToFileURL(join(projectRoot, RULES)).href)) as {
    default: { forbidden: { name: string }[] };
  };
  return rules.default.forbidden.flatMap(({ name }) => /^(.+)-imports-down$/.exec(name)?.[1] ?? []);
}

describe('imports', () => {
  it('point down, through the door of a lib, and never in a circle', async () => {
    const { totalCruised, violations } = await cruise();
    expect(violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    expect(totalCruised).toBeGreaterThan(500);
  });

  it('have a rule for every lib, and for no lib that is gone', async () => {
    const libs = readdirSync(join(projectRoot, 'libs'));
    expect((await listLibsWithRules()).sort()).toEqual(libs.sort());
  });
});
