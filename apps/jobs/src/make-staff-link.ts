import { AuditLog, StaffDatabase, type StaffRole } from '#minewatch/auth';
import type { Config } from '#minewatch/config';
import { Mailer } from '#minewatch/mail';
import { OneTimeLinks, People, type SentLink } from '#minewatch/staff-accounts';
import { Sessions } from '#minewatch/staff-sessions';

/** Whom a link is asked for at the terminal. */
export interface AskedLink {
  readonly email: string;
  /** What somebody new may do. */
  readonly role: StaffRole;
  readonly hasLostSecondFactor: boolean;
}

/**
 * Makes a link that is printed and not sent: whoever may run commands on the server is trusted with it.
 * @throws Refusal
 */
export async function makeStaffLink(
  { email, role, hasLostSecondFactor }: AskedLink,
  config: Config,
): Promise<SentLink> {
  const database = new StaffDatabase(config);
  try {
    const links = new OneTimeLinks(database);
    const sessions = new Sessions(database, {
      idleMinutes: config.sessionIdleMinutes,
      hours: config.sessionHours,
    });
    const mailer = new Mailer({ smtpUrl: '', mailFrom: '' }, () => undefined);
    const people = new People(database, sessions, links, mailer, new AuditLog());
    const acting = { staffId: null, siteUrl: siteUrlOf(config) };
    const member = await people.findByEmail(email);
    if (!member) return await people.invite(email, role, acting);
    if (hasLostSecondFactor) await people.removeSecondFactor(String(member.id), null);
    return await people.sendPasswordLink(String(member.id), acting);
  } finally {
    await database.onApplicationShutdown();
  }
}

/** As npm start writes it. */
const siteUrlOf = ({ publicUrl, host, port }: Config): string =>
  publicUrl.replace(/\/+$/, '') || `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
