import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enter, leave } from '#cluster/cluster';
import { testCluster } from '#cluster/home';
import { Problem } from '#cluster/problem';
import { ensureBuilt } from './build.mjs';
import { ensureChromium, findChromium } from './chromium.mjs';
import { ensurePackages } from './packages.mjs';
import { root, runScript, say } from './programs.mjs';
import { ensurePostgres } from './system-packages.mjs';

const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * Runs Jest with the arguments given and ends with one line of sums, also when it does not come to running any test.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function test(args) {
  try {
    return await prepareAndRun(args);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    console.log(sumsLine(NONE, 1));
    return 1;
  }
}

/** @param {string[]} args */
async function prepareAndRun(args) {
  await ensurePackages();
  if (!process.env.DATABASE_URL) await ensurePostgres();
  // Whoever names a path may be testing without a browser: then none is installed.
  const chromium = args.some((each) => !each.startsWith('-')) ? findChromium() : await ensureChromium();
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'minewatch-tests-'));
  try {
    const code = await runJest(args, {
      TEST_SUMS: join(folder, 'sums'),
      ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
    });
    console.log(sumsLine(readSums(join(folder, 'sums')), code));
    return code;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} settings
 */
async function runJest(args, settings) {
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --disable-warning=ExperimentalWarning`;
  const cluster = testCluster(root);
  enter(cluster);
  try {
    return await runScript('node_modules/jest/bin/jest.js', args, {
      env: { ...process.env, NODE_OPTIONS, ...settings },
    });
  } finally {
    await leave(cluster, say);
  }
}

/**
 * A run that failed without a failed test, as when Jest itself cannot start, counts as one failure.
 * @param {import('./test-sums.mjs').Sums} sums
 * @param {number} code Jest's exit code
 */
function sumsLine({ passed, failed, skipped }, code) {
  const failures = code !== 0 && failed === 0 ? 1 : failed;
  return `${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {string} file
 * @returns {import('./test-sums.mjs').Sums}
 */
function readSums(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return NONE;
  }
}
