import { Injectable } from '@nestjs/common';
import { AuditLog, StaffDatabase, type Querying, type Staff, type StaffContext } from '#minewatch/auth';
import type { Language } from '#minewatch/shared';
import { Sessions } from '#minewatch/staff-sessions';
import { OneTimeLinks } from './one-time-links.js';
import { findPasswordFault, hashPassword } from './passwords.js';
import { refusals } from './refusals.js';
import { SignIn } from './sign-in.service.js';

/** What an invited person says of themselves. */
export interface NewAccount {
  readonly displayName: string;
  readonly password: string;
  readonly language: Language;
}

/** A person's own account: made by an invitation, with a password that only they know. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly database: StaffDatabase,
    private readonly links: OneTimeLinks,
    private readonly signIn: SignIn,
    private readonly sessions: Sessions,
    private readonly log: AuditLog,
  ) {}

  /** Makes the account of an invited person and signs them in. @throws Refusal */
  async acceptInvitation(secret: string, account: NewAccount, context: StaffContext): Promise<void> {
    const link = await this.links.find(secret);
    if (!link?.role) throw refusals.deadLink();
    const name = readName(account.displayName);
    const passwordHash = await this.newPassword(account.password, link.email, name);
    const staffId = await this.database.transaction(async (client) => {
      const { email, role } = await this.links.use(client, secret);
      const { rows } = await client.query<{ id: number }>(
        `insert into staff_member (email, display_name, role, language) values ($1, $2, $3, $4)
          on conflict (email) do nothing returning id`,
        [email, name, role, account.language],
      );
      if (!rows[0]) throw refusals.alreadyMember();
      await setPassword(client, rows[0].id, passwordHash);
      await this.log.write(client, { staffId: rows[0].id, action: 'INVITATION_ACCEPTED', details: { role } });
      return rows[0].id;
    });
    await this.signIn.enter(context, staffId, true, () => Promise.resolve());
  }

  /** Sets the password of a member who got a link for it, and ends all their sessions. @throws Refusal */
  async choosePassword(secret: string, password: string): Promise<void> {
    const link = await this.links.find(secret);
    if (!link?.staffId) throw refusals.deadLink();
    const { staffId, email } = link;
    const passwordHash = await this.newPassword(password, email, '');
    await this.database.transaction(async (client) => {
      await this.links.use(client, secret);
      await setPassword(client, staffId, passwordHash);
      await this.sessions.endAll(client, staffId);
      await this.signIn.forgetFailures(client, email);
      await this.log.write(client, { staffId, action: 'PASSWORD_CHOSEN' });
    });
  }

  /** Changes one's own password; every other session ends, and this one gets a new secret. @throws Refusal */
  async changePassword(staff: Staff, present: string, next: string, context: StaffContext): Promise<void> {
    await this.signIn.proveByPassword(staff, present, context);
    const passwordHash = await this.newPassword(next, staff.email, staff.displayName);
    await this.signIn.enter(context, staff.id, true, async (client) => {
      await setPassword(client, staff.id, passwordHash);
      await this.sessions.endAll(client, staff.id);
      await this.log.write(client, { staffId: staff.id, action: 'PASSWORD_CHANGED' });
    });
  }

  /** Changes name and language of the person. @throws Refusal */
  async changeProfile(staff: Staff, displayName: string, language: Language): Promise<Staff> {
    const name = readName(displayName);
    await this.database.query('update staff_member set display_name = $2, language = $3 where id = $1', [
      staff.id,
      name,
      language,
    ]);
    return { ...staff, displayName: name, language };
  }

  private newPassword(password: string, email: string, name: string): Promise<string> {
    const fault = findPasswordFault(password, [email, email.split('@')[0]!, name]);
    if (fault) throw refusals.badPassword(fault);
    return hashPassword(password);
  }
}

function readName(given: string): string {
  const name = given.trim();
  if (name.length < 1 || name.length > 80) throw refusals.badName();
  return name;
}

async function setPassword(client: Querying, staffId: number, passwordHash: string): Promise<void> {
  await client.query(
    `insert into credential (staff_id, password_hash) values ($1, $2)
      on conflict (staff_id) do update set password_hash = excluded.password_hash`,
    [staffId, passwordHash],
  );
}
