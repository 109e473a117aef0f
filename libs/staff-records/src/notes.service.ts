import { Injectable } from '@nestjs/common';
import { AuditLog, Refusal, type Staff, StaffDatabase } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import type { Note } from './note.js';
import { nameOf } from './staff-name.js';

const LONGEST_NOTE = 10_000;

/** What a note is about. */
export interface NoteSubject {
  readonly draftId?: string | null;
  readonly record?: { readonly kind: RecordKind; readonly slug: string } | null;
}

/** Notes on records and comments on drafts: added to, never altered. */
@Injectable()
export class Notes {
  constructor(
    private readonly database: StaffDatabase,
    private readonly log: AuditLog,
  ) {}

  async ofRecord(recordId: number): Promise<Note[]> {
    return this.#read('n.record_id = $1', recordId);
  }

  async ofDraft(draftId: number): Promise<Note[]> {
    return this.#read('n.draft_id = $1', draftId);
  }

  /** @throws Refusal BAD_INPUT or NOT_FOUND */
  async write(staff: Staff, subject: NoteSubject, text: string): Promise<Note> {
    const body = text.trim();
    if (body === '' || body.length > LONGEST_NOTE) throw noteOfWrongLength();
    if (!subject.draftId === !subject.record) throw oneSubject();
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<{ id: number; record_id: number | null; draft_id: number | null }>(
        subject.draftId
          ? 'select record_id, id as draft_id from draft where id::text = $1'
          : 'select id as record_id, null::bigint as draft_id from record where kind = $1 and slug = $2',
        subject.draftId ? [subject.draftId] : [subject.record?.kind, subject.record?.slug],
      );
      const [found] = rows;
      if (!found) throw noSuchSubject();
      const { draft_id: draftId, record_id: recordId } = found;
      const written = await client.query<{ id: number }>(
        'insert into note (record_id, draft_id, author_id, body) values ($1, $2, $3, $4) returning id',
        [draftId === null ? recordId : null, draftId, staff.id, body],
      );
      const action = draftId === null ? 'NOTE_WRITTEN' : 'DRAFT_COMMENTED';
      await this.log.write(client, { staffId: staff.id, action, recordId, draftId });
      return {
        id: written.rows[0]!.id,
        text: body,
        author: { id: staff.id, displayName: staff.displayName },
        writtenAt: new Date(),
      };
    });
  }

  async #read(condition: string, id: number): Promise<Note[]> {
    const { rows } = await this.database.query<Note & Record<string, unknown>>(
      `select n.id, n.body as text, ${nameOf('n.author_id')} as author, n.written_at as "writtenAt"
       from note n where ${condition} order by n.written_at, n.id`,
      [id],
    );
    return rows;
  }
}

const noteOfWrongLength = () =>
  new Refusal('BAD_INPUT', {
    en: `text: write between 1 and ${LONGEST_NOTE} characters.`,
    es: `text: escriba entre 1 y ${LONGEST_NOTE} caracteres.`,
  });

const oneSubject = () =>
  new Refusal('BAD_INPUT', {
    en: 'Say what the comment is about: either draftId or record.',
    es: 'Diga de qué trata el comentario: draftId o record, uno de los dos.',
  });

const noSuchSubject = () =>
  new Refusal('NOT_FOUND', {
    en: 'There is no such record or draft.',
    es: 'No existe ese registro o borrador.',
  });
