import { AuditModule } from '#minewatch/auth';
import { EditionClosingModule } from '#minewatch/edition-closing';
import { StaffAccountsModule } from '#minewatch/staff-accounts';
import { SessionsModule } from '#minewatch/staff-sessions';

/** What the staff API is made of: a new part of the staff's work is entered here. */
export const staffModules = [SessionsModule, AuditModule, StaffAccountsModule, EditionClosingModule];
