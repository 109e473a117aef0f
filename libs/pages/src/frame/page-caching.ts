import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** What an answer rests on: data, day and program; or a closed edition and the program. */
export interface PageBasis {
  readonly key: string;
  readonly isForEver: boolean;
}

/** May be kept by anyone, and is asked again each time whether it still holds. */
const ASK_AGAIN = 'public, max-age=0, must-revalidate';
/** An edition never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Tells visitors what they may keep, by an entity tag made of what the answer rests on and its address. */
export class PageCaching {
  /** @param files whose addresses stand in the pages */
  constructor(private readonly files: readonly string[]) {}

  /** Whether the visitor already has what would be answered; else marks the answer so that the next visit can tell. */
  isKnown(request: FastifyRequest, reply: FastifyReply, basis: PageBasis | null): boolean {
    if (basis === null) {
      reply.header('cache-control', 'no-store');
      return false;
    }
    const all = [basis.key, ...this.files, request.host, request.url].join(' ');
    const tag = `W/"${createHash('sha256').update(all).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', tag).header('cache-control', basis.isForEver ? FOR_EVER : ASK_AGAIN);
    return request.headers['if-none-match'] === tag;
  }

  /** This answer is not to be kept. */
  forget(reply: FastifyReply): void {
    reply.removeHeader('etag').header('cache-control', 'no-store');
  }
}
