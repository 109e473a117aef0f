import { DisputeCompany } from './dispute-company.entity.js';

export { AttributionsModule } from './attributions.module.js';
export { attributionReadings } from './attributions.reading.js';

export const attributionEntities = [DisputeCompany];
