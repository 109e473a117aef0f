/** Command: writes apps/api/staff.graphql anew from the classes that declare the staff API. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { renderStaffSchema } from '../../api/src/staff-schema.js';

writeFileSync(join(projectRoot, 'apps', 'api', 'staff.graphql'), await renderStaffSchema());
console.log('Staff schema: apps/api/staff.graphql');
