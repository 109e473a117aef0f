import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { findEditionFile, readEditionFile, type FoundEditionFile } from '#minewatch/editions';
import { byteRangeOf } from './byte-range.js';

/** The bytes of a closed edition never change. */
const CACHE_CONTROL = 'public, max-age=31536000, immutable';

const NOT_FOUND = {
  title: 'No such file',
  detail: 'There is no such edition, or it has no such file. See /en/editions. No existe. Vea /es/ediciones.',
  status: 404,
};

interface Asked {
  readonly month: string;
  readonly stage: string;
  readonly file: string;
}

/** Adds the files of editions: `/editions/2026-11/candidate/minewatch-2026-11-candidate.zip`, whole or in part. */
export function serveEditionFiles(server: FastifyInstance, pool: pg.Pool): void {
  // Their bytes are promised, so they are sent as they are kept: the package is compressed already.
  server.get<{ Params: Asked }>('/editions/:month/:stage/:file', { compress: false }, (request, reply) =>
    sendFile(pool, request, reply),
  );
}

async function sendFile(
  pool: pg.Pool,
  { params: { month, stage, file }, headers }: FastifyRequest<{ Params: Asked }>,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const version = `${month}-${stage}`;
  const found = await findEditionFile(pool, version, file);
  if (!found) {
    return reply
      .code(404)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(NOT_FOUND);
  }
  const tag = `"${found.sha256}"`;
  describe(reply, found, version, tag);
  if (namesTag(headers['if-none-match'], tag)) return reply.code(304).send();
  const isAllowed = headers['if-range'] === undefined || headers['if-range'] === tag;
  const range = isAllowed ? byteRangeOf(headers.range, found.bytes) : null;
  if (range === 'unsatisfiable') {
    return reply.code(416).header('content-range', `bytes */${found.bytes}`).send();
  }
  if (!range) return reply.send(await readEditionFile(pool, found, 0, found.bytes));
  const { first, last } = range;
  const part = await readEditionFile(pool, found, first, last - first + 1);
  return reply.code(206).header('content-range', `bytes ${first}-${last}/${found.bytes}`).send(part);
}

/** Saved under a name that says which edition it is of. */
function describe(
  reply: FastifyReply,
  { name, mediaType }: FoundEditionFile,
  version: string,
  tag: string,
): void {
  const saved = name.startsWith('minewatch-') ? name : `minewatch-${version}-${name}`;
  void reply
    .header('content-disposition', `attachment; filename="${saved}"`)
    .header('accept-ranges', 'bytes')
    .header('cache-control', CACHE_CONTROL)
    .header('etag', tag)
    .type(mediaType);
}

function namesTag(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((each) => each.trim() === tag || each.trim() === '*');
}
