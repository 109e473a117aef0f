import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enter } from '../../db/cluster/cluster.mjs';
import { testCluster } from '../../db/cluster/home.mjs';

export const cluster = testCluster(resolve(dirname(fileURLToPath(import.meta.url)), '..', '..'));

/** Before the first test file: the run counts as a user of the tests' PostgreSQL, which the first test that needs it starts. */
const enterCluster = () => enter(cluster);

export { enterCluster as default };
