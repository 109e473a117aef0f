import { Injectable } from '@nestjs/common';
import type { Querying } from './staff-database.js';

/** One thing that was done. */
export interface AuditEvent {
  /** Who did it; null: nobody was signed in, or it was done at the terminal of the server. */
  readonly staffId: number | null;
  /** A code such as DRAFT_APPROVED. */
  readonly action: string;
  readonly recordId?: number | null;
  readonly draftId?: number | null;
  /** Particulars; never a secret. */
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Who did what when. Entries can be added and read, never altered: the staff role has no right to. */
@Injectable()
export class AuditLog {
  /** Written in the transaction of what they tell, so that neither is without the other. */
  async write(client: Querying, ...events: readonly AuditEvent[]): Promise<void> {
    await client.query(
      `insert into audit_entry (staff_id, action, record_id, draft_id, details)
       select "staffId", action, "recordId", "draftId", coalesce(details, '{}')
       from json_to_recordset($1) as e ("staffId" bigint, action text, "recordId" bigint, "draftId" bigint, details jsonb)`,
      [JSON.stringify(events)],
    );
  }
}
