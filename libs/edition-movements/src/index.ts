import { EditionRound } from './edition-round.entity.js';
import { EditionDispute, EditionMovement } from './edition-rows.entity.js';

export { EditionMovementsModule } from './edition-movements.module.js';
export { editionMovementReadings } from './movements.reading.js';

export const editionMovementEntities = [EditionRound, EditionDispute, EditionMovement];
