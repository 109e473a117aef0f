import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '#cluster/problem';
import { ensureBuilt } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensurePackages } from './packages.mjs';
import { root, runScript } from './programs.mjs';
import { runJob, withDatabase, withSchema } from './with-database.mjs';

/** @param {string[]} args */
export const seed = (args) => withSchema((env) => runScript('dist/apps/jobs/src/seed.js', args, { env }));

/** @param {string[]} args */
export async function importRecords(args) {
  if (args.every((each) => each.startsWith('-'))) {
    throw new Problem('Say which folder: npm run import -- DIR [--check] [--lang es]');
  }
  return withSchema((env) => runScript('dist/apps/jobs/src/import.js', args, { env }));
}

/** @param {string[]} args */
export const inviteStaff = (args) =>
  withSchema((env) => runScript('dist/apps/jobs/src/staff-invite.js', args, { env }));

/** @param {string[]} args */
export const setAlone = (args) =>
  withSchema((env) => runScript('dist/apps/jobs/src/staff-alone.js', args, { env }));

/** @param {string[]} args */
export const closeEdition = (args) =>
  withSchema((env) => runScript('dist/apps/jobs/src/edition-close.js', args, { env }));

/** Runs every generate-*.ts of apps/jobs/src. */
export function generate() {
  return withSchema(async (env) => {
    for (const name of readdirSync(join(root, 'apps', 'jobs', 'src')).sort()) {
      const job = /^(generate-[a-z-]+)\.ts$/.exec(name)?.[1];
      if (job) await runJob(job, [], env);
    }
  });
}

/** @param {string[]} args */
export async function screenshots(args) {
  await ensurePackages();
  await ensureBuilt();
  const CHROMIUM_PATH = await ensureChromium();
  return runScript('dist/apps/jobs/src/screenshots.js', args, { env: { ...process.env, CHROMIUM_PATH } });
}

/** @param {string[]} args */
export async function bench(args) {
  await ensurePackages();
  await ensureBuilt();
  return withDatabase((env) =>
    runScript('dist/test/bench/bench.js', args, { env: { ...env, NODE_ENV: 'production' } }),
  );
}
