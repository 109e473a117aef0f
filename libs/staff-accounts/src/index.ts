export { OneTimeLinks } from './one-time-links.js';
export { People, type SentLink } from './people.service.js';
export { StaffAccountsModule } from './staff-accounts.module.js';
