import { SessionsModule } from '#minewatch/auth';

/** What the staff API is made of: a new part of the staff's work is entered here. */
export const staffModules = [SessionsModule];
