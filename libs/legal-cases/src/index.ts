import { LegalCase, LegalCaseDefendant } from './legal-case.entity.js';

export { LegalCase } from './legal-case.entity.js';
export { LegalCasesModule } from './legal-cases.module.js';
export { legalCaseReadings } from './legal-cases.reading.js';

export const legalCaseEntities = [LegalCase, LegalCaseDefendant];
