import { Module } from '@nestjs/common';
import { Notes } from './notes.service.js';
import { NotesResolver } from './notes.resolver.js';
import { StaffRecordsResolver } from './staff-records.resolver.js';

/** Brings records with their history and notes into the staff schema. */
@Module({ providers: [Notes, NotesResolver, StaffRecordsResolver], exports: [Notes] })
export class StaffRecordsModule {}
