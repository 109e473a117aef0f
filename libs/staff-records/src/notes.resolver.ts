import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, type Staff } from '#minewatch/auth';
import { Note, RecordAddressInput } from './note.js';
import { Notes } from './notes.service.js';

/** Lets staff remark on records and drafts. */
@Resolver()
export class NotesResolver {
  constructor(private readonly notes: Notes) {}

  @Mutation(() => Note, {
    description: 'Adds a comment to a draft or a note to a record. It never becomes public.',
  })
  @Allow('mayComment')
  comment(
    @CurrentStaff() staff: Staff,
    @Args('text', { description: 'The remark.' }) text: string,
    @Args('draftId', { type: () => ID, nullable: true, description: 'Draft it is about, or' })
    draftId?: string,
    @Args('record', { type: () => RecordAddressInput, nullable: true, description: 'record it is about.' })
    record?: RecordAddressInput,
  ): Promise<Note> {
    return this.notes.write(staff, { draftId, record }, text);
  }
}
