import { Stake } from './stake.entity.js';

export { Stake } from './stake.entity.js';

export const ownershipEntities = [Stake];
