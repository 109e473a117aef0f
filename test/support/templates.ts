import type { DatabaseAddresses } from '#minewatch/database';
import { migrate } from '#minewatch/database';
import { projectRoot } from '#minewatch/config';
import { isError } from '#minewatch/record-columns';
import { describeProblem } from '#minewatch/record-imports';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFirstEdition } from '../../apps/jobs/src/first-edition.js';
import { loadFolder } from '../../apps/jobs/src/load-folder.js';
import { readSeedFolder } from '../../apps/jobs/src/seed-folder.js';

/** What a test's database holds at the start: nothing, the schema alone, or the real records as well. */
export type TemplateName = 'bare' | 'empty' | 'seeded';

interface Template {
  /** Files and folders whose change makes the template out of date, from the project's root. */
  readonly madeFrom: readonly string[];
  readonly fill: (addresses: DatabaseAddresses) => Promise<void>;
}

const migrations = 'db/migrations';
const silently = () => undefined;

export const templates: Record<TemplateName, Template> = {
  bare: { madeFrom: [], fill: () => Promise.resolve() },
  empty: {
    madeFrom: [migrations],
    fill: async (addresses) => void (await migrate(addresses, join(projectRoot, migrations), silently)),
  },
  seeded: {
    madeFrom: [
      migrations,
      'seed-data',
      'apps/jobs/src',
      'libs/edtf/src',
      'libs/geo/src',
      'libs/record-columns/src',
      'libs/record-documents/src',
      'libs/record-files/src',
      'libs/record-imports/src',
      'libs/record-descriptions/src',
      'libs/edition-files/src',
      'libs/edition-closing/src',
      'libs/movements/src',
      'libs/data-quality/src',
    ],
    fill: async (addresses) => {
      await migrate(addresses, join(projectRoot, migrations), silently);
      const { problems } = await loadFolder(addresses, await readSeedFolder());
      const [failure] = problems.filter(isError);
      if (failure) throw new Error(`The seed is at fault: ${describeProblem(failure, 'en')}`);
      await ensureFirstEdition(addresses);
    },
  },
};

/** A short digest of all that a template is made from. */
export function digestOf(template: Pick<Template, 'madeFrom'>): string {
  const hash = createHash('sha256');
  for (const path of template.madeFrom) {
    const found = readdirSync(join(projectRoot, path), { recursive: true, withFileTypes: true });
    const files = found.filter((entry) => entry.isFile() && !entry.name.includes('.spec.'));
    for (const file of files.map((entry) => join(entry.parentPath, entry.name)).sort()) {
      hash.update(file.slice(projectRoot.length)).update(readFileSync(file));
    }
  }
  return hash.digest('hex').slice(0, 12);
}
