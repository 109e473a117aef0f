import { Injectable } from '@nestjs/common';
import { AuditLog, StaffDatabase, type Querying, type Staff, type StaffContext } from '#minewatch/auth';
import { Sessions } from '#minewatch/staff-sessions';
import { byAccount, byAddress, byCode, LockOut, type Subject } from './lock-out.js';
import { fitsPassword } from './passwords.js';
import { refusals } from './refusals.js';
import { SecondFactor } from './second-factor.service.js';

interface Account {
  readonly id: number;
  readonly isDisabled: boolean;
  readonly passwordHash: string | null;
  readonly hasSecondFactor: boolean;
}

/** Lets people in: the password first, then the code where the person has a second factor. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: StaffDatabase,
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
    private readonly lockOut: LockOut,
    private readonly log: AuditLog,
  ) {}

  /** Takes a password. An unknown address gets the same answer for the same work. @throws Refusal */
  async takePassword(givenEmail: string, password: string, context: StaffContext): Promise<void> {
    const email = givenEmail.trim().toLowerCase();
    const [address, subject] = [byAddress(context.address), byAccount(email)];
    await this.lockOut.attempt([address, subject]);
    const account = await this.find(email);
    const isRight = await fitsPassword(account?.passwordHash ?? null, password);
    if (!account || account.isDisabled || !isRight) {
      const details = { address: context.address };
      await this.log.write(this.database, {
        staffId: account?.id ?? null,
        action: 'SIGN_IN_FAILED',
        details,
      });
      throw refusals.wrongPassword();
    }
    await this.enter(context, account.id, !account.hasSecondFactor, async (client) => {
      await this.lockOut.forgive(client, subject, address);
      if (!account.hasSecondFactor) await this.logEntry(client, account.id, context);
    });
  }

  /** Takes the code of a person whose password was right. @throws Refusal */
  async takeCode(code: string, context: StaffContext): Promise<void> {
    const { staff, step } = context;
    if (!staff || step !== 'CODE') throw refusals.noCodeExpected();
    const [address, subject] = [byAddress(context.address), byCode(staff.id)];
    await this.lockOut.attempt([address, subject]);
    await this.enter(context, staff.id, true, async (client) => {
      if (!(await this.secondFactor.take(client, staff.id, code))) throw refusals.wrongCode();
      await this.lockOut.forgive(client, subject, address);
      await this.logEntry(client, staff.id, context);
    });
  }

  /** Proves by a code of the present second factor that it is still the person. @throws Refusal */
  async proveByCode(staff: Staff, code: string, { address }: StaffContext): Promise<void> {
    await this.prove([byCode(staff.id), byAddress(address)], async (client) => {
      if (!(await this.secondFactor.take(client, staff.id, code))) throw refusals.wrongCode();
    });
  }

  /** Proves by the present password that it is still the person. @throws Refusal */
  async proveByPassword(staff: Staff, password: string, { address }: StaffContext): Promise<void> {
    await this.prove([byAccount(staff.email), byAddress(address)], async () => {
      const account = await this.find(staff.email);
      if (!(await fitsPassword(account?.passwordHash ?? null, password)))
        throw refusals.wrongPresentPassword();
    });
  }

  /** A person who got a new password begins with no failures. */
  forgetFailures(client: Querying, email: string): Promise<void> {
    return this.lockOut.forget(client, byAccount(email));
  }

  /**
   * Opens a session with a new secret in place of the one the browser had, in one transaction with other work.
   * What the request still does is done as the person.
   */
  async enter(
    context: StaffContext,
    staffId: number,
    isConfirmed: boolean,
    work: (client: Querying) => Promise<void>,
  ): Promise<void> {
    const secret = await this.database.transaction(async (client) => {
      await work(client);
      if (context.staff) await this.sessions.end(client, context.staff.id, context.staff.sessionId);
      return this.sessions.open(client, staffId, isConfirmed, context);
    });
    const found = await this.sessions.find(secret);
    context.staff = found?.staff ?? null;
    context.step = found?.step ?? 'PASSWORD';
    context.giveCookie(secret);
  }

  private async prove(
    [subject, address]: readonly [Subject, Subject],
    check: (client: Querying) => Promise<void>,
  ): Promise<void> {
    await this.lockOut.attempt([address, subject]);
    await this.database.transaction(async (client) => {
      await check(client);
      await this.lockOut.forgive(client, subject, address);
    });
  }

  private async find(email: string): Promise<Account | undefined> {
    const { rows } = await this.database.query<Account>(
      `select m.id, m.is_disabled as "isDisabled", c.password_hash as "passwordHash", c.totp_secret is not null as "hasSecondFactor"
        from staff_member m left join credential c on c.staff_id = m.id where m.email = $1`,
      [email],
    );
    return rows[0];
  }

  private logEntry(client: Querying, staffId: number, { address }: StaffContext): Promise<void> {
    return this.log.write(client, { staffId, action: 'SIGNED_IN', details: { address } });
  }
}
