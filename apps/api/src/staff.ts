import { SessionsModule } from '#minewatch/auth';
import { EditionClosingModule } from '#minewatch/edition-closing';

/** What the staff API is made of: a new part of the staff's work is entered here. */
export const staffModules = [SessionsModule, EditionClosingModule];
