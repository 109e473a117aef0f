import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { OLDEST_POSTGRES, findPostgres, usablePostgres } from '#cluster/postgres-programs';
import { Problem } from '#cluster/problem';
import { runProgram, say } from './programs.mjs';

const TRIES = 3;
const WITHOUT_INSTALLING =
  'Or set DATABASE_URL to another PostgreSQL server, or use Docker: docker compose up';

/** Installs PostgreSQL with PostGIS when this machine has none that MineWatch can use. */
export async function ensurePostgres() {
  if (usablePostgres()) return;
  if (isDebianLike()) await installWithApt('PostgreSQL with PostGIS', postgresPackages, WITHOUT_INSTALLING);
  else
    throw new Problem(
      `PostgreSQL ${OLDEST_POSTGRES} or newer with PostGIS 3.3 or newer is needed. ${elsewhere('postgres')}\n${WITHOUT_INSTALLING}`,
    );
  if (!usablePostgres()) {
    throw new Problem(
      `PostgreSQL was installed, but not with all that is needed.\n${describeFound()}\n${WITHOUT_INSTALLING}`,
    );
  }
}

export function isDebianLike() {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'));
}

/**
 * As root installs packages, trying again as mirrors fail now and then; otherwise says the command and stops.
 * @param {string} what
 * @param {() => string[]} choosePackages asked after the list of packages is fresh
 * @param {string} otherwise what else the person can do
 */
export async function installWithApt(what, choosePackages, otherwise) {
  if (process.getuid?.() !== 0) {
    const command = `sudo apt-get update && sudo apt-get install -y ${choosePackages().join(' ')}`;
    throw new Problem(`${what} is needed. Install it with:\n\n  ${command}\n\n${otherwise}`);
  }
  say(`installing ${what} with apt-get (this may take some minutes)`);
  await apt(['update', '-q']);
  const packages = choosePackages();
  say(`apt-get install ${packages.join(' ')}`);
  await apt(['install', '-y', '-q', '--no-install-recommends', ...packages]);
}

/** @param {string[]} args */
async function apt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (let attempt = 1; ; attempt += 1) {
    if ((await runProgram('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], { env })) === 0) return;
    if (attempt === TRIES)
      throw new Problem(`apt-get ${args[0]} failed ${TRIES} times; its messages are above.`);
    say(`apt-get ${args[0]} failed, trying again`);
    await sleep(attempt * 5_000);
  }
}

/** PostGIS for a server that is already here, else the newest of both that the system offers. */
function postgresPackages() {
  const { stdout } = spawnSync('apt-cache', ['search', '--names-only', '^postgresql-[0-9]+-postgis-3$'], {
    encoding: 'utf8',
  });
  const offered = [...(stdout ?? '').matchAll(/^postgresql-(\d+)-postgis-3 /gm)].map((match) =>
    Number(match[1]),
  );
  const fit = offered.filter((major) => major >= OLDEST_POSTGRES).sort((one, other) => other - one);
  const here = findPostgres().map(({ major }) => major);
  const major = fit.find((each) => here.includes(each)) ?? fit[0];
  if (major) return [`postgresql-${major}`, `postgresql-${major}-postgis-3`];
  throw new Problem(
    `This system offers no PostgreSQL ${OLDEST_POSTGRES} with PostGIS. Add PostgreSQL's own package source, then start again:\n\n` +
      '  sudo apt-get update && sudo apt-get install -y postgresql-common ca-certificates\n' +
      '  sudo /usr/share/postgresql-common/pgdg/apt.postgresql.org.sh -y\n\n' +
      WITHOUT_INSTALLING,
  );
}

function describeFound() {
  const found = findPostgres().map(
    ({ bin, major, missing }) =>
      `  PostgreSQL ${major} in ${bin}${missing.length > 0 ? ` lacks ${missing.join(', ')}` : ''}`,
  );
  return found.length > 0 ? `Found:\n${found.join('\n')}` : 'No PostgreSQL server was found.';
}

/**
 * How to install on systems that we do not install on.
 * @param {'postgres' | 'chromium'} what
 */
export function elsewhere(what) {
  /** @type {[boolean, Record<'postgres' | 'chromium', string>][]} */
  const systems = [
    [
      process.platform === 'darwin',
      { postgres: 'brew install postgresql@17 postgis', chromium: 'brew install --cask chromium' },
    ],
    [
      existsSync('/usr/bin/dnf'),
      {
        postgres: 'sudo dnf install -y postgresql-server postgresql-contrib postgis',
        chromium: 'sudo dnf install -y chromium',
      },
    ],
    [
      existsSync('/usr/bin/pacman'),
      {
        postgres: 'sudo pacman -S --needed postgresql postgis',
        chromium: 'sudo pacman -S --needed chromium',
      },
    ],
    [
      existsSync('/sbin/apk'),
      {
        postgres: 'sudo apk add postgresql17 postgresql17-contrib postgis',
        chromium: 'sudo apk add chromium',
      },
    ],
  ];
  const command = systems.find(([here]) => here)?.[1][what];
  return command ? `Install it with:\n\n  ${command}\n` : 'Install it as your system does.';
}
