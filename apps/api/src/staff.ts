import { AuditModule } from '#minewatch/auth';
import { EditionClosingModule } from '#minewatch/edition-closing';
import { EditorialModule } from '#minewatch/editorial';
import { MonthsModule } from '#minewatch/months';
import { RecordFormsModule } from '#minewatch/record-forms';
import { SheetDraftsModule } from '#minewatch/sheet-drafts';
import { StaffAccountsModule } from '#minewatch/staff-accounts';
import { StaffRecordsModule } from '#minewatch/staff-records';
import { SessionsModule } from '#minewatch/staff-sessions';
import { WithholdingModule } from '#minewatch/withholding';

/** What the staff API is made of: a new part of the staff's work is entered here. */
export const staffModules = [
  SessionsModule,
  AuditModule,
  StaffAccountsModule,
  RecordFormsModule,
  StaffRecordsModule,
  EditorialModule,
  SheetDraftsModule,
  WithholdingModule,
  EditionClosingModule,
  MonthsModule,
];
