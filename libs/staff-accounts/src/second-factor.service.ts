import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verifySync } from 'otplib';
import encodeQr from 'qr';
import { hashSecret, type Querying, type Staff } from '#minewatch/auth';
import { refusals } from './refusals.js';

/** A second factor to be put into an authenticator app. */
export interface BegunSecondFactor {
  /** The `otpauth:` address that the picture shows. */
  readonly uri: string;
  readonly secret: string;
  readonly qrCode: string;
}

/** Clocks may differ by one step of half a minute. */
const TOLERANCE_SECONDS = 30;
const RECOVERY_CODES = 10;
/** Without letters and digits that look alike; 16 of them are 79 bits. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** The second factor: codes of an authenticator app (TOTP, RFC 6238), and recovery codes for when it is lost. */
@Injectable()
export class SecondFactor {
  /** Notes a new secret, which holds once a code of it was given. */
  async begin(client: Querying, { id, email }: Staff): Promise<BegunSecondFactor> {
    const secret = generateSecret();
    await client.query(
      `insert into credential (staff_id, pending_totp_secret) values ($1, $2)
        on conflict (staff_id) do update set pending_totp_secret = $2`,
      [id, secret],
    );
    const uri = generateURI({ issuer: 'MineWatch', label: email, secret });
    return { uri, secret, qrCode: encodeQr(uri, 'svg') };
  }

  /** Makes the begun secret the second factor and gives new recovery codes. @throws Refusal */
  async confirm(client: Querying, staffId: number, code: string): Promise<string[]> {
    const { rows } = await client.query<{ pending: string | null }>(
      'select pending_totp_secret as pending from credential where staff_id = $1 for update',
      [staffId],
    );
    const pending = rows[0]?.pending;
    if (!pending) throw refusals.nothingBegun();
    const step = stepOf(pending, code);
    if (step === null) throw refusals.wrongCode();
    await client.query(
      `update credential set totp_secret = pending_totp_secret, pending_totp_secret = null, last_totp_step = $2 where staff_id = $1`,
      [staffId, step],
    );
    return this.renewRecoveryCodes(client, staffId);
  }

  /** Takes a code of the app or a recovery code; false when it is wrong or was taken before. */
  async take(client: Querying, staffId: number, given: string): Promise<boolean> {
    const code = given.replace(/[\s-]/g, '').toLowerCase();
    return /^\d{6}$/.test(code)
      ? this.takeAppCode(client, staffId, code)
      : takeRecoveryCode(client, staffId, code);
  }

  /** Gives ten new recovery codes; older ones do not hold any more. */
  async renewRecoveryCodes(client: Querying, staffId: number): Promise<string[]> {
    const codes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    await client.query('delete from recovery_code where staff_id = $1', [staffId]);
    await client.query('insert into recovery_code (staff_id, code_hash) select $1, unnest($2::bytea[])', [
      staffId,
      codes.map((code) => hashSecret(code.replaceAll('-', ''))),
    ]);
    return codes;
  }

  private async takeAppCode(client: Querying, staffId: number, code: string): Promise<boolean> {
    const { rows } = await client.query<{ secret: string | null }>(
      'select totp_secret as secret from credential where staff_id = $1',
      [staffId],
    );
    const secret = rows[0]?.secret;
    const step = secret ? stepOf(secret, code) : null;
    if (step === null) return false;
    // Of two requests with the same code at the same time, one finds the step taken.
    const { rowCount } = await client.query(
      'update credential set last_totp_step = $2 where staff_id = $1 and coalesce(last_totp_step, 0) < $2',
      [staffId, step],
    );
    return rowCount === 1;
  }
}

/** Removes the second factor of somebody who lost it. */
export async function removeSecondFactor(client: Querying, staffId: number): Promise<void> {
  await client.query('delete from recovery_code where staff_id = $1', [staffId]);
  await client.query(
    'update credential set totp_secret = null, pending_totp_secret = null where staff_id = $1',
    [staffId],
  );
}

async function takeRecoveryCode(client: Querying, staffId: number, code: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'update recovery_code set used_at = now() where staff_id = $1 and code_hash = $2 and used_at is null',
    [staffId, hashSecret(code)],
  );
  return rowCount === 1;
}

/** The half minute that a code is of; null when it is of none around now. */
function stepOf(secret: string, code: string): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const result = verifySync({ secret, token: code, epochTolerance: TOLERANCE_SECONDS });
  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

function newRecoveryCode(): string {
  const letters = Array.from({ length: 16 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return letters.replace(/(.{4})(?!$)/g, '$1-');
}
