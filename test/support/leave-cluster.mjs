import { leave } from '../../db/cluster/cluster.mjs';
import { cluster } from './enter-cluster.mjs';

/** After the last test file: stops the tests' PostgreSQL when no other run uses it. */
const leaveCluster = () => leave(cluster, () => undefined);

export { leaveCluster as default };
