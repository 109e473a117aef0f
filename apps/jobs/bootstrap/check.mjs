import { ensurePackages } from './packages.mjs';
import { runScript, say } from './programs.mjs';
import { test } from './test.mjs';

/** @type {[name: string, script: string, args: string[]][]} */
const STEPS = [
  ['format', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['lint', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  ['types', 'node_modules/typescript/bin/tsc', ['--noEmit', '-p', '.']],
  [
    'import rules',
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    ['apps', 'libs', 'db', 'test'],
  ],
  ['dead code', 'node_modules/knip/bin/knip.js', []],
];

/** Every check in turn, stopping at the first that fails. */
export async function check() {
  await ensurePackages();
  for (const [name, script, args] of STEPS) {
    say(`check: ${name}`);
    const code = await runScript(script, args);
    if (code !== 0) {
      console.error(`\nStopped: the check "${name}" failed.`);
      return code;
    }
  }
  say('check: tests');
  return test([]);
}
