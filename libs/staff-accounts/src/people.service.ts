import { Injectable } from '@nestjs/common';
import { AuditLog, StaffDatabase, type Querying, type StaffRole } from '#minewatch/auth';
import { Mailer } from '#minewatch/mail';
import type { Language } from '#minewatch/shared';
import { Sessions } from '#minewatch/staff-sessions';
import { linkLetter } from './link-letter.js';
import { OneTimeLinks, type LinkFor } from './one-time-links.js';
import { refusals } from './refusals.js';
import { removeSecondFactor } from './second-factor.service.js';

/** A member of staff as administrators see them. */
export interface PersonRow {
  readonly id: number;
  readonly email: string;
  readonly displayName: string;
  readonly role: StaffRole;
  readonly language: Language;
  readonly isDisabled: boolean;
  readonly hasSecondFactor: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
}

/** A link on its way to a person. */
export interface SentLink {
  readonly email: string;
  readonly expiresAt: Date;
  /** The link, where it did not go out by e-mail and somebody must pass it on. */
  readonly address: string | null;
}

/** Who acts: an administrator, or nobody at the terminal of the server; and where people reach the site. */
export interface Acting {
  readonly staffId: number | null;
  readonly siteUrl: string;
}

const PERSON = `m.id, m.email, m.display_name as "displayName", m.role, m.language, m.is_disabled as "isDisabled",
  m.created_at as "createdAt", c.totp_secret is not null as "hasSecondFactor",
  (select max(s.last_seen_at) from staff_session s where s.staff_id = m.id) as "lastSeenAt"
  from staff_member m left join credential c on c.staff_id = m.id`;

/** Who works here: invited, given a role, disabled. There is always an administrator left. */
@Injectable()
export class People {
  constructor(
    private readonly database: StaffDatabase,
    private readonly sessions: Sessions,
    private readonly links: OneTimeLinks,
    private readonly mailer: Mailer,
    private readonly log: AuditLog,
  ) {}

  /** Everybody, by name; those who may no longer enter come last. */
  async list(): Promise<PersonRow[]> {
    const order = 'order by m.is_disabled, lower(m.display_name), m.id';
    return (await this.database.query<PersonRow>(`select ${PERSON} ${order}`)).rows;
  }

  /** @throws Refusal NOT_FOUND */
  async get(id: string): Promise<PersonRow> {
    const { rows } = await this.database.query<PersonRow>(`select ${PERSON} where m.id = $1`, [id]);
    if (!rows[0]) throw refusals.noSuchPerson();
    return rows[0];
  }

  async findByEmail(email: string): Promise<PersonRow | null> {
    const { rows } = await this.database.query<PersonRow>(`select ${PERSON} where m.email = $1`, [
      readEmail(email),
    ]);
    return rows[0] ?? null;
  }

  /** Invites somebody new; an older invitation to the same address does not hold any more. @throws Refusal */
  async invite(givenEmail: string, role: StaffRole, acting: Acting): Promise<SentLink> {
    const email = readEmail(givenEmail);
    if (await this.findByEmail(email)) throw refusals.alreadyMember();
    return this.sendLink({ email, role, madeBy: acting.staffId }, acting, {
      action: 'INVITED',
      details: { email, role },
    });
  }

  /** Lets a member choose a new password. @throws Refusal */
  async sendPasswordLink(id: string, acting: Acting): Promise<SentLink> {
    const { id: staffId, email } = await this.get(id);
    return this.sendLink({ email, staffId, madeBy: acting.staffId }, acting, {
      action: 'PASSWORD_LINK_MADE',
      details: { member: staffId },
    });
  }

  /** @throws Refusal NOT_FOUND */
  async withdrawInvitation(id: string, staffId: number): Promise<void> {
    await this.database.transaction(async (client) => {
      const email = await this.links.withdrawInvitation(client, id);
      if (!email) throw refusals.noSuchInvitation();
      await this.log.write(client, { staffId, action: 'INVITATION_WITHDRAWN', details: { email } });
    });
  }

  /** @throws Refusal */
  async setRole(id: string, role: StaffRole, staffId: number): Promise<void> {
    await this.change(id, staffId, async (client, person) => {
      await client.query('update staff_member set role = $2 where id = $1', [person.id, role]);
      return { action: 'ROLE_SET', details: { member: person.id, from: person.role, to: role } };
    });
  }

  /** Lets a person in no more, from this moment on, nor whom they invited; or lets them in again. @throws Refusal */
  async setDisabled(id: string, isDisabled: boolean, staffId: number): Promise<void> {
    await this.change(id, staffId, async (client, person) => {
      await client.query('update staff_member set is_disabled = $2 where id = $1', [person.id, isDisabled]);
      if (isDisabled) {
        await this.sessions.endAll(client, person.id);
        await this.links.endAll(client, person.id);
      }
      return { action: isDisabled ? 'MEMBER_DISABLED' : 'MEMBER_ENABLED', details: { member: person.id } };
    });
  }

  /** Lets a person who lost the second factor in without it; their role may make them set up a new one. @throws Refusal */
  async removeSecondFactor(id: string, staffId: number | null): Promise<void> {
    await this.change(id, staffId, async (client, person) => {
      await removeSecondFactor(client, person.id);
      await this.sessions.endAll(client, person.id);
      return { action: 'SECOND_FACTOR_REMOVED', details: { member: person.id } };
    });
  }

  /** Whatever changes, an administrator who can enter is left: those are locked, so that two cannot demote each other. */
  private async change(
    id: string,
    staffId: number | null,
    work: (
      client: Querying,
      person: PersonRow,
    ) => Promise<{ action: string; details: Record<string, unknown> }>,
  ): Promise<void> {
    const person = await this.get(id);
    await this.database.transaction(async (client) => {
      await client.query('select pg_advisory_xact_lock($1)', [ADMINISTRATORS_LOCK]);
      const done = await work(client, person);
      const { rowCount } = await client.query(
        `select from staff_member where role = 'ADMINISTRATOR' and not is_disabled limit 1`,
      );
      if (rowCount === 0) throw refusals.lastAdministrator();
      await this.log.write(client, { staffId, ...done });
    });
  }

  private async sendLink(
    link: LinkFor,
    { staffId, siteUrl }: Acting,
    entry: { action: string; details: Record<string, unknown> },
  ): Promise<SentLink> {
    const { address, expiresAt } = await this.database.transaction(async (client) => {
      await this.log.write(client, { staffId, ...entry });
      return this.links.make(client, link, siteUrl);
    });
    const isSent = await this.mailer.send(
      linkLetter({ to: link.email, address, isInvitation: 'role' in link }),
    );
    return { email: link.email, expiresAt, address: isSent ? null : address };
  }
}

const ADMINISTRATORS_LOCK = 201_209_02;

function readEmail(given: string): string {
  const email = given.trim().toLowerCase();
  if (email.length > 254 || !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:"]+$/.test(email))
    throw refusals.badEmail();
  return email;
}
