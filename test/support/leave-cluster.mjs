import { leave } from '../../db/cluster/cluster.mjs';
import { root } from './enter-cluster.mjs';

/** After the last test file: stops the private cluster when nobody else uses it and `db:up` did not ask to keep it. */
const leaveCluster = () => leave(root, () => undefined);

export { leaveCluster as default };
