/** Command: writes apps/api/schema.graphql anew from the classes that declare the public API. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { renderPublicSchema } from '../../api/src/public-schema.js';

writeFileSync(join(projectRoot, 'apps', 'api', 'schema.graphql'), await renderPublicSchema());
console.log('Public schema: apps/api/schema.graphql');
