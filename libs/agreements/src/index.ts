import { Agreement } from './agreement.entity.js';

export { Agreement } from './agreement.entity.js';
export { AgreementsModule } from './agreements.module.js';
export { agreementReadings } from './agreements.reading.js';

export const agreementEntities = [Agreement];
