import { Injectable } from '@nestjs/common';
import { hashSecret, newSecret, StaffDatabase, type Querying, type StaffRole } from '#minewatch/auth';
import { refusals } from './refusals.js';

/** Whom a link lets in: somebody new in a role, or a member who may choose a new password. */
export type LinkFor =
  | { readonly email: string; readonly role: StaffRole; readonly madeBy: number | null }
  | { readonly email: string; readonly staffId: number; readonly madeBy: number | null };

/** What a link that still holds is for. */
export interface OneTimeLink {
  readonly id: number;
  readonly email: string;
  readonly role: StaffRole | null;
  readonly staffId: number | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

const COLUMNS = `id, email, role, staff_id as "staffId", made_at as "madeAt", expires_at as "expiresAt"`;
const HOLDS = 'used_at is null and expires_at > now()';
const INVITATION_DAYS = 7;
const PASSWORD_DAYS = 1;
const DAYS_REMEMBERED = 31;

/** Links that let one person in once; the database keeps only the hash of their secret part. */
@Injectable()
export class OneTimeLinks {
  constructor(private readonly database: StaffDatabase) {}

  /** Makes a link, takes back older ones for the same address, and forgets those that ended long ago. */
  async make(
    client: Querying,
    link: LinkFor,
    siteUrl: string,
  ): Promise<{ address: string; expiresAt: Date }> {
    const secret = newSecret();
    const [role, staffId] = 'role' in link ? [link.role, null] : [null, link.staffId];
    await client.query('update one_time_link set used_at = now() where email = $1 and used_at is null', [
      link.email,
    ]);
    await client.query(
      `delete from one_time_link where id in (select id from one_time_link
        where least(used_at, expires_at) < now() - make_interval(days => $1) for update skip locked)`,
      [DAYS_REMEMBERED],
    );
    const { rows } = await client.query<{ expiresAt: Date }>(
      `insert into one_time_link (token_hash, email, role, staff_id, made_by, expires_at)
        values ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) returning expires_at as "expiresAt"`,
      [hashSecret(secret), link.email, role, staffId, link.madeBy, role ? INVITATION_DAYS : PASSWORD_DAYS],
    );
    const address = `${siteUrl}/desk/${role ? 'invitation' : 'password'}/${secret}`;
    return { address, expiresAt: rows[0]!.expiresAt };
  }

  /** The link of this secret, while it holds. */
  async find(secret: string): Promise<OneTimeLink | null> {
    const { rows } = await this.database.query<OneTimeLink>(
      `select ${COLUMNS} from one_time_link where token_hash = $1 and ${HOLDS}`,
      [hashSecret(secret)],
    );
    return rows[0] ?? null;
  }

  /** Uses the link up. @throws Refusal NOT_FOUND when it does not hold any more */
  async use(client: Querying, secret: string): Promise<OneTimeLink> {
    const { rows } = await client.query<OneTimeLink>(
      `update one_time_link set used_at = now() where token_hash = $1 and ${HOLDS} returning ${COLUMNS}`,
      [hashSecret(secret)],
    );
    if (!rows[0]) throw refusals.deadLink();
    return rows[0];
  }

  /** Invitations that are still open, the newest first. */
  async listInvitations(): Promise<OneTimeLink[]> {
    const { rows } = await this.database.query<OneTimeLink>(
      `select ${COLUMNS} from one_time_link where role is not null and ${HOLDS} order by id desc`,
    );
    return rows;
  }

  /** Takes an invitation back; gives its address, or null when none of that number is open. */
  async withdrawInvitation(client: Querying, id: string): Promise<string | null> {
    const { rows } = await client.query<{ email: string }>(
      `update one_time_link set used_at = now() where id = $1 and role is not null and ${HOLDS} returning email`,
      [id],
    );
    return rows[0]?.email ?? null;
  }

  /** Ends the links that a person made, and those for them. */
  async endAll(client: Querying, staffId: number): Promise<void> {
    await client.query(
      'update one_time_link set used_at = now() where used_at is null and (made_by = $1 or staff_id = $1)',
      [staffId],
    );
  }
}
