import { Company } from './company.entity.js';
import { CompanyName } from './company-name.entity.js';
import { Listing } from './listing.entity.js';

export { companyReadings } from './companies.reading.js';
export { CompaniesModule } from './companies.module.js';
export { Company } from './company.entity.js';
export { Listing } from './listing.entity.js';

export const companyEntities = [Company, CompanyName, Listing];
