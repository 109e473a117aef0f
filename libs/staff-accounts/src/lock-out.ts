import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { StaffDatabase, type Querying } from '#minewatch/auth';
import { refusals } from './refusals.js';

/** Who or what attempts are counted for, and how many may fail before waiting begins. */
export interface Subject {
  readonly name: string;
  readonly free: number;
}

/** Counted whether an account has this address or not, so that a wait tells nothing about it. */
export const byAccount = (email: string): Subject => ({ name: `account ${email}`, free: 5 });
export const byCode = (staffId: number): Subject => ({ name: `code ${staffId}`, free: 5 });
/** Offices share an address. */
export const byAddress = (address: string): Subject => ({ name: `address ${networkOf(address)}`, free: 20 });

/** Whoever has one IPv6 address has the 2^64 of its network. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped || !address.includes(':')) return mapped ?? address;
  const [head = '', tail] = address.split('::');
  const groups = (text: string | undefined) => (text ? text.split(':') : []);
  const missing = tail === undefined ? 0 : 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array.from({ length: missing }, () => '0'), ...groups(tail)];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}

const FIRST_WAIT_SECONDS = 30;
const LONGEST_WAIT_SECONDS = 900;

/** Makes guessing slow: after some failures each further one doubles the wait, by account and by network address. */
@Injectable()
export class LockOut {
  constructor(private readonly database: StaffDatabase) {}

  /**
   * Counts an attempt before it is looked at, so that many at once are no way around; `forgive` takes it back.
   * @throws Refusal TOO_MANY_ATTEMPTS with the seconds to wait
   */
  async attempt(subjects: readonly Subject[]): Promise<void> {
    for (const subject of subjects) await this.count(subject);
  }

  /** The attempt was right: its account begins anew, its network address is only spared this one. */
  async forgive(client: Querying, account: Subject, address: Subject): Promise<void> {
    await this.forget(client, account);
    await client.query(
      `delete from failed_attempts where subject in (select subject from failed_attempts
        where last_failed_at < now() - interval '1 day' for update skip locked)`,
    );
    await client.query(
      'update failed_attempts set failures = greatest(failures - 1, 0), blocked_until = now() where subject = $1',
      [digest(address)],
    );
  }

  /** The subject begins anew. */
  async forget(client: Querying, subject: Subject): Promise<void> {
    await client.query('delete from failed_attempts where subject = $1', [digest(subject)]);
  }

  private async count(subject: Subject): Promise<void> {
    const { rowCount } = await this.database.query(
      `insert into failed_attempts as f (subject, failures, last_failed_at, blocked_until) values ($1, 1, now(), now())
        on conflict (subject) do update set last_failed_at = now(),
          failures = case when f.last_failed_at < now() - interval '1 day' then 1 else f.failures + 1 end,
          blocked_until = case when f.last_failed_at < now() - interval '1 day' or f.failures + 1 < $2 then now()
            else now() + make_interval(secs => least($4, $3 * 2 ^ least(f.failures + 1 - $2, 20))) end
        where f.blocked_until <= now()`,
      [digest(subject), subject.free, FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS],
    );
    if (rowCount === 0) throw refusals.tooManyAttempts(await this.wait(subject));
  }

  private async wait(subject: Subject): Promise<number> {
    const { rows } = await this.database.query<{ seconds: number }>(
      'select ceil(extract(epoch from blocked_until - now()))::int as seconds from failed_attempts where subject = $1',
      [digest(subject)],
    );
    return Math.max(rows[0]?.seconds ?? 1, 1);
  }
}

const digest = ({ name }: Subject): string => createHash('sha256').update(name).digest('hex');
