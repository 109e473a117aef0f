import { Module } from '@nestjs/common';
import { StaffRecordsModule } from '#minewatch/staff-records';
import { DraftFieldsResolver } from './draft-fields.resolver.js';
import { DraftMovesResolver } from './draft-moves.resolver.js';
import { DraftMoves } from './draft-moves.service.js';
import { DraftsResolver } from './drafts.resolver.js';
import { Drafts } from './drafts.service.js';

/** Brings drafts and their moves into the staff schema. */
@Module({
  imports: [StaffRecordsModule],
  providers: [Drafts, DraftMoves, DraftsResolver, DraftFieldsResolver, DraftMovesResolver],
  exports: [Drafts, DraftMoves],
})
export class EditorialModule {}
