import { SessionsModule } from '#minewatch/auth';
import { EditionClosingModule } from '#minewatch/edition-closing';
import { StaffAccountsModule } from '#minewatch/staff-accounts';

/** What the staff API is made of: a new part of the staff's work is entered here. */
export const staffModules = [SessionsModule, StaffAccountsModule, EditionClosingModule];
