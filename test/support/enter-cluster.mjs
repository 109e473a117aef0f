import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enter } from '../../db/cluster/cluster.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Before the first test file: the run counts as a user of the private cluster, which the first test that needs it starts. */
const enterCluster = () => enter(root);

export { enterCluster as default };
