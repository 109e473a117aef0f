import type { FastifyReply, FastifyRequest } from 'fastify';
import { LANGUAGES, type Language } from '#minewatch/shared';
import type { RequestError } from '#minewatch/graphql';
import { Refusal, type StaffContext } from '#minewatch/auth';
import { readSessionCookie, writeSessionCookie } from './session-cookie.js';
import type { Sessions } from './sessions.service.js';

/** Other sites cannot send it without being allowed to, which nobody is: so a request with it is the desk's own. */
const OUR_HEADER = 'x-minewatch-desk';

/** Whether the request comes from the desk, and not from a page of somebody else's in the same browser. */
export function isFromDesk(request: FastifyRequest): boolean {
  return request.headers[OUR_HEADER] === '1';
}

/** What a request without the header is told. */
export function notFromDesk(language: Language): RequestError {
  return new Refusal('NOT_FROM_DESK', {
    en: `A request to the staff API must carry the header ${OUR_HEADER}: 1.`,
    es: `Una solicitud a la API del personal debe llevar la cabecera ${OUR_HEADER}: 1.`,
  }).inLanguage(language);
}

/** Finds out who asks. */
export async function enterStaff(
  sessions: Sessions,
  publicUrl: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<StaffContext> {
  const secret = readSessionCookie(request.headers.cookie);
  const found = secret ? await sessions.find(secret) : null;
  return {
    staff: found?.staff ?? null,
    step: found?.step ?? 'PASSWORD',
    language: found?.staff.language ?? preferredLanguage(request.headers['accept-language']),
    address: request.ip,
    userAgent: request.headers['user-agent'] ?? '',
    siteUrl: (publicUrl || `${request.protocol}://${request.host}`).replace(/\/+$/, ''),
    giveCookie: (token) => void reply.header('set-cookie', writeSessionCookie(token)),
  };
}

/** The first language of ours that the browser names (it names them in the order of liking). */
function preferredLanguage(header = ''): Language {
  const named = header
    .toLowerCase()
    .split(',')
    .map((each) => each.trim().slice(0, 2));
  return named.flatMap((name) => LANGUAGES.filter((language) => language === name))[0] ?? LANGUAGES[0];
}
