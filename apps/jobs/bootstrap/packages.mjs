import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '#cluster/problem';
import { alone } from '#cluster/tickets';
import { root, runProgram, say } from './programs.mjs';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/** Installs exactly the npm packages of package-lock.json when they are not what lies in node_modules. */
export async function ensurePackages() {
  if (arePackagesCurrent()) return;
  await alone(join(root, '.minewatch', 'lock-packages'), say, async () => {
    if (arePackagesCurrent()) return;
    say('installing the npm packages of package-lock.json');
    const [program, ...args] = npmCommand();
    const code = await runProgram(program, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund']);
    if (code !== 0)
      throw new Problem('npm could not install the packages; its message is above. Then start again.');
  });
}

/**
 * npm writes node_modules/.package-lock.json last of all, so after an interrupted installation it is missing, and after
 * one by hand it tells the truth. Optional packages of other systems may be absent.
 */
function arePackagesCurrent() {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const found = readPackages(join(root, 'node_modules', '.package-lock.json'));
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    const here = found[path];
    if (path === '' || (!here && (optional || devOptional))) return true;
    return here?.version === version && here?.integrity === integrity;
  });
}

/**
 * @param {string} lockFile
 * @returns {Packages}
 */
function readPackages(lockFile) {
  if (!existsSync(lockFile)) return {};
  try {
    return JSON.parse(readFileSync(lockFile, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * The npm that runs us, else the one on the PATH.
 * @returns {[string, ...string[]]}
 */
function npmCommand() {
  const running = process.env.npm_execpath ?? '';
  return running.endsWith('npm-cli.js') ? [process.execPath, running] : ['npm'];
}
