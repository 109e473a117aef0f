import { createHash, randomBytes } from 'node:crypto';

/** A new secret of 256 bits that fits a cookie and an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a secret: who reads it there cannot use it. Fast, as nobody can guess 256 random bits. */
export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
