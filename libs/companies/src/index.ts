import { Company } from './company.entity.js';
import { CompanyName } from './company-name.entity.js';
import { Listing } from './listing.entity.js';

export { Company } from './company.entity.js';
export { CompanyName } from './company-name.entity.js';
export { Listing } from './listing.entity.js';

export const companyEntities = [Company, CompanyName, Listing];
