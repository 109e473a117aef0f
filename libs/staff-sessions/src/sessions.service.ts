import { Injectable } from '@nestjs/common';
import {
  hashSecret,
  needsSecondFactor,
  newSecret,
  StaffDatabase,
  type Querying,
  type SignInStep,
  type Staff,
} from '#minewatch/auth';

/** How long a session holds. */
export interface SessionTimes {
  /** Minutes without a request. */
  readonly idleMinutes: number;
  /** Hours in all. */
  readonly hours: number;
}

/** What is kept of the browser in which a session is opened. */
export interface Browser {
  readonly address: string;
  readonly userAgent: string;
}

/** A running session of one's own. */
export interface RunningSession {
  readonly id: number;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
}

type Row = Staff & { readonly isConfirmed: boolean; readonly isStale: boolean };

/** A session that still holds, of a person who may still enter. */
const HOLDS = `s.ended_at is null and not m.is_disabled
  and s.last_seen_at > now() - make_interval(mins => $1) and s.created_at > now() - make_interval(hours => $2)`;

/** Longer than any session holds. */
const DAYS_REMEMBERED = 31;

/** Sessions live in the database: each request looks its own up, so that ending one takes effect at once. */
@Injectable()
export class Sessions {
  constructor(
    private readonly database: StaffDatabase,
    private readonly times: SessionTimes,
  ) {}

  /** Opens a session and gives its secret, which is kept nowhere. */
  async open(client: Querying, staffId: number, isConfirmed: boolean, browser: Browser): Promise<string> {
    await forgetLongOver(client);
    const secret = newSecret();
    await client.query(
      `insert into staff_session (staff_id, token_hash, is_confirmed, address, user_agent) values ($1, $2, $3, $4, $5)`,
      [staffId, hashSecret(secret), isConfirmed, browser.address, browser.userAgent.slice(0, 300)],
    );
    return secret;
  }

  /** Whose session the secret opens, and what is still asked of them; null for one that no longer holds. */
  async find(secret: string): Promise<{ staff: Staff; step: SignInStep } | null> {
    const { rows } = await this.database.query<Row>(
      `select s.id as "sessionId", s.is_confirmed as "isConfirmed", s.last_seen_at < now() - interval '1 minute' as "isStale",
          m.id, m.email, m.display_name as "displayName", m.role, m.language, c.totp_secret is not null as "hasSecondFactor"
        from staff_session s join staff_member m on m.id = s.staff_id left join credential c on c.staff_id = m.id
        where s.token_hash = $3 and ${HOLDS}`,
      [this.times.idleMinutes, this.times.hours, hashSecret(secret)],
    );
    if (!rows[0]) return null;
    const { isConfirmed, isStale, ...staff } = rows[0];
    if (isStale) {
      await this.database.query('update staff_session set last_seen_at = now() where id = $1', [
        staff.sessionId,
      ]);
    }
    return { staff, step: nextStep(staff, isConfirmed) };
  }

  /** The sessions of a person that hold, the one used last first. */
  async list(staffId: number): Promise<RunningSession[]> {
    const { rows } = await this.database.query<RunningSession>(
      `select s.id, s.created_at as "createdAt", s.last_seen_at as "lastSeenAt", s.address, s.user_agent as "userAgent"
        from staff_session s join staff_member m on m.id = s.staff_id
        where s.staff_id = $3 and ${HOLDS} order by s.last_seen_at desc, s.id desc`,
      [this.times.idleMinutes, this.times.hours, staffId],
    );
    return rows;
  }

  /** Ends one session of a person; false when they have none of that number. */
  async end(client: Querying, staffId: number, sessionId: number): Promise<boolean> {
    const { rowCount } = await client.query(
      'update staff_session set ended_at = now() where id = $1 and staff_id = $2 and ended_at is null',
      [sessionId, staffId],
    );
    return rowCount === 1;
  }

  /** Ends every session of a person, or every other one. */
  async endAll(client: Querying, staffId: number, exceptSessionId?: number): Promise<void> {
    await client.query(
      'update staff_session set ended_at = now() where staff_id = $1 and ended_at is null and id is distinct from $2',
      [staffId, exceptSessionId ?? null],
    );
  }
}

/** Where people were signed in long ago is nobody's business; of each the last time stays, which administrators see. */
async function forgetLongOver(client: Querying): Promise<void> {
  await client.query(
    `delete from staff_session where id in (select s.id from staff_session s
      where coalesce(s.ended_at, s.last_seen_at) < now() - make_interval(days => $1)
        and s.last_seen_at < (select max(last_seen_at) from staff_session l where l.staff_id = s.staff_id) for update skip locked)`,
    [DAYS_REMEMBERED],
  );
}

function nextStep(staff: Staff, isConfirmed: boolean): SignInStep {
  if (!isConfirmed) return 'CODE';
  return needsSecondFactor(staff.role) && !staff.hasSecondFactor ? 'SECOND_FACTOR' : 'DONE';
}
