import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { StaffDatabase, type StaffContext } from '#minewatch/auth';
import { filesOf, recordKinds } from '#minewatch/record-documents';
import { readList, type ListFilter } from '#minewatch/sheet-drafts';
import { writeList } from '#minewatch/spreadsheets';

/** What serving lists needs of the server. */
export interface StaffListServing {
  readonly database: StaffDatabase;
  /** Who asks, by the cookie. */
  readonly enter: (request: FastifyRequest, reply: FastifyReply) => Promise<Pick<StaffContext, 'step'>>;
}

interface Asked {
  readonly Params: { readonly file: string };
  readonly Querystring: {
    readonly kind?: string;
    readonly text?: string;
    readonly slug?: string | string[];
    readonly excel?: string;
  };
}

/**
 * Adds the lists that staff download: `/staff/lists/disputes.csv?text=agua&excel=yes`. A file whose rows belong to records
 * of several kinds asks which by `kind`.
 */
export function serveStaffLists(server: FastifyInstance, serving: StaffListServing): void {
  server.get<Asked>('/staff/lists/:file', async (request, reply) => {
    void reply.header('cache-control', 'no-store');
    const { step } = await serving.enter(request, reply);
    if (step !== 'DONE') return problem(reply, 401, 'Please sign in. Inicie sesión.');
    const filter = filterOf(request);
    if (!filter) return problem(reply, 404, 'No such list. No existe esa lista.');
    const { file } = request.params;
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="${file}"`);
    return reply.send(Readable.from(linesOf(serving.database, file, filter, request.query.excel === 'yes')));
  });
}

function filterOf({ params, query }: FastifyRequest<Asked>): ListFilter | null {
  const kinds = recordKinds.filter(
    (kind) => params.file.endsWith('.csv') && filesOf(kind).includes(params.file),
  );
  const kind = query.kind ? kinds.find((each) => each === query.kind?.toUpperCase()) : kinds[0];
  if (!kind) return null;
  const slugs = query.slug === undefined ? undefined : [query.slug].flat();
  return { kind, slugs, text: query.text?.slice(0, 200) };
}

/** Read in one transaction, so that the list is of one moment; given back when the last line is sent, or nobody reads on. */
async function* linesOf(
  database: StaffDatabase,
  file: string,
  filter: ListFilter,
  hasByteOrderMark: boolean,
): AsyncGenerator<string, void, undefined> {
  const client = await database.pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    yield* writeList(file, readList(client, filter), { hasByteOrderMark });
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}

function problem(reply: FastifyReply, status: number, detail: string): FastifyReply {
  return reply.code(status).type('application/problem+json').send({ title: detail, status });
}
