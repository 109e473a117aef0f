import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '#cluster/problem';
import { alone } from '#cluster/tickets';
import { ensurePackages } from './packages.mjs';
import { root, runScript, say } from './programs.mjs';

const BUILT = join(root, 'dist', '.built');
const SOURCES = ['apps', 'libs', 'db', 'test'];
const SETTINGS = ['package-lock.json', 'package.json', 'tsconfig.json'];

/** Compiles everything, whether or not anything changed. */
export async function buildNow() {
  await ensurePackages();
  await underLock(build);
}

/** Compiles when a source file is newer than what is in dist. */
export async function ensureBuilt() {
  if (isCurrent()) return;
  await underLock(async () => {
    if (!isCurrent()) await build();
  });
}

/** @param {() => Promise<void>} work */
const underLock = (work) => alone(join(root, '.minewatch', 'lock-build'), say, work);

async function build() {
  say('building');
  const before = fingerprint();
  rmSync(BUILT, { force: true });
  await step('TypeScript', 'node_modules/typescript/bin/tsc', ['-p', '.']);
  await step('outlines of the map', 'dist/apps/jobs/src/extract-outlines.js', []);
  for (const config of findBrowserBuilds()) {
    await step(config, 'node_modules/vite/bin/vite.js', ['build', '--config', config, '--logLevel', 'warn']);
  }
  writeFileSync(BUILT, before);
}

/**
 * @param {string} name
 * @param {string} script
 * @param {string[]} args
 */
async function step(name, script, args) {
  if ((await runScript(script, args)) !== 0)
    throw new Problem(`The build failed (${name}); the messages are above.`);
}

/** Paths of the Vite settings of the browser programs. */
export function findBrowserBuilds() {
  return readdirSync(join(root, 'apps')).flatMap((app) => {
    const config = ['vite.config.ts', 'vite.config.js', 'vite.config.mjs'].find((name) =>
      existsSync(join(root, 'apps', app, name)),
    );
    return config ? [join('apps', app, config)] : [];
  });
}

const isCurrent = () => existsSync(BUILT) && readFileSync(BUILT, 'utf8') === fingerprint();

/** Changes whenever a file from which dist is built is added, changed or removed. */
function fingerprint() {
  const hash = createHash('sha256');
  const files = SOURCES.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css|json|html)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...SETTINGS.map((name) => join(root, name)), ...files].sort()) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}
