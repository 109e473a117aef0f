/** `__Host-`: browsers take it only from this host, over TLS (or on this machine), for all paths. */
const NAME = '__Host-minewatch';
const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** The secret of the session that a request carries, if it does. */
export function readSessionCookie(header: string | undefined): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return found && /^[\w-]{43}$/.test(found) ? found : null;
}

/** The header that gives a browser its secret, until it is closed; null takes the secret away. */
export function writeSessionCookie(secret: string | null): string {
  return secret ? `${NAME}=${secret}; ${ATTRIBUTES}` : `${NAME}=; Max-Age=0; ${ATTRIBUTES}`;
}
