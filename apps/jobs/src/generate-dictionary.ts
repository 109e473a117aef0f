/** Command: writes db/dictionary.md anew from the comments in the database at DATABASE_URL, which has every migration. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, readConfig } from '#minewatch/config';
import { createPool } from '#minewatch/database';
import { renderDictionary } from './render-dictionary.js';

const pool = createPool('owner', readConfig(process.env), { max: 1 });
try {
  writeFileSync(join(projectRoot, 'db', 'dictionary.md'), await renderDictionary(pool));
  console.log('Data dictionary: db/dictionary.md');
} finally {
  await pool.end();
}
