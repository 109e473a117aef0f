import { DirectHolding } from './direct-holding.entity.js';
import { EffectiveHolding } from './effective-holding.entity.js';
import { EffectiveStake } from './effective-stake.entity.js';
import { holdingReadings } from './holdings.reading.js';
import { pathReadings } from './paths.reading.js';
import { Stake } from './stake.entity.js';
import { stakeReadings } from './stakes.reading.js';

export { OwnershipModule } from './ownership.module.js';
export { OwnershipPath } from './ownership-path.js';
export { pathInWords, pathsOn } from './paths.reading.js';

export const ownershipEntities = [Stake, DirectHolding, EffectiveStake, EffectiveHolding];
export const ownershipReadings = [...stakeReadings, ...pathReadings, ...holdingReadings];
