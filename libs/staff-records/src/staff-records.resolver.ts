import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, Refusal, type Staff, StaffDatabase } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import { compareDocuments, readDocuments, type RecordDocument } from '#minewatch/record-documents';
import { RecordDocumentView, RecordKindEnum, viewOf } from '#minewatch/record-forms';
import { CellChange } from './cell-change.js';
import { Note } from './note.js';
import { Notes } from './notes.service.js';
import { findRecord, listRevisions, readRevision } from './records.queries.js';
import { StaffRecord } from './staff-record.js';
import { StaffRevision } from './staff-revision.js';

const kindArgument = { type: () => RecordKindEnum, description: 'What the record is.' } as const;
const slugArgument = { description: 'Its slug, also an old one that now leads elsewhere.' } as const;

/** Records for staff, with their history. */
@Resolver(() => StaffRecord)
export class StaffRecordsResolver {
  constructor(
    private readonly database: StaffDatabase,
    private readonly notesOf: Notes,
  ) {}

  @Query(() => StaffRecord, {
    nullable: true,
    description: 'A record, also one that was merged or withdrawn.',
  })
  @Allow('mayRead')
  async record(
    @CurrentStaff() staff: Staff,
    @Args('kind', kindArgument) kind: RecordKind,
    @Args('slug', slugArgument) slug: string,
  ): Promise<StaffRecord | null> {
    const found = await findRecord(this.database, kind, slug);
    if (!found) return null;
    const { titleEn, titleEs, ...record } = found;
    return { ...record, title: (staff.language === 'es' ? titleEs : null) ?? titleEn ?? slug };
  }

  @Query(() => [CellChange], {
    description:
      'What differs between two revisions of a record, field by field. Number 0 is before the first.',
  })
  @Allow('mayRead')
  async compareRevisions(
    @Args('kind', kindArgument) kind: RecordKind,
    @Args('slug', slugArgument) slug: string,
    @Args('from', { type: () => Int, description: 'Number of the one revision.' }) from: number,
    @Args('to', { type: () => Int, description: 'Number of the other revision.' }) to: number,
  ): Promise<CellChange[]> {
    const record = await findRecord(this.database, kind, slug);
    if (!record) throw noSuchRevision(slug, to);
    const [before, after] = [
      await this.#revision(record.id, slug, from),
      await this.#revision(record.id, slug, to),
    ];
    return compareDocuments(before, after);
  }

  @ResolveField(() => RecordDocumentView, {
    nullable: true,
    description: 'What is published, as a person edits it; null where nothing is.',
  })
  async document(@Parent() { id, kind }: StaffRecord): Promise<RecordDocumentView | null> {
    const documents = await this.database.transaction((client) => readDocuments(client, kind, [id]));
    const found = documents.get(id);
    return found ? viewOf(found) : null;
  }

  @ResolveField(() => [StaffRevision], { description: 'All its revisions, the newest first.' })
  revisions(@Parent() { id }: StaffRecord): Promise<StaffRevision[]> {
    return listRevisions(this.database, id);
  }

  @ResolveField(() => [Note], { description: 'Notes on the record, the oldest first.' })
  notes(@Parent() { id }: StaffRecord): Promise<Note[]> {
    return this.notesOf.ofRecord(id);
  }

  async #revision(recordId: number, slug: string, number: number): Promise<RecordDocument | null> {
    if (number === 0) return null;
    const content = await readRevision(this.database, recordId, number);
    if (!content) throw noSuchRevision(slug, number);
    return content;
  }
}

const noSuchRevision = (slug: string, number: number) =>
  new Refusal('NOT_FOUND', {
    en: `There is no revision ${number} of ${slug}.`,
    es: `No existe la revisión ${number} de ${slug}.`,
  });
