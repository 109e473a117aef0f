import { Module } from '@nestjs/common';
import { RecordFormsResolver } from './record-forms.resolver.js';

/** Brings the forms, and what they ask while somebody types, into the staff schema. */
@Module({ providers: [RecordFormsResolver] })
export class RecordFormsModule {}
