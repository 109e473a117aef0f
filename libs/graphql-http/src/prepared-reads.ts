import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import pg from 'pg';
import type { ReadDatabase, ReadStatement } from './read-database.js';

/** Statements kept prepared at most, on the whole and on each connection. */
const MOST_PREPARED = 200;

/** A client as `pg` makes it, with the server process that works for it. */
type Client = pg.PoolClient & { readonly processID?: number };

/** Runs compiled statements on a pool of the public role. A statement seen twice is prepared: planned once per connection. */
export class PreparedReads implements ReadDatabase {
  private readonly names = new LRUCache<string, { name: string | undefined }>({ max: MOST_PREPARED });
  private readonly preparedOn = new WeakMap<Client, Set<string>>();
  /** Instant that a connection looks at, where it looks into the past. */
  private readonly lookingAt = new WeakMap<Client, string>();
  /** A single connection, opened when needed, that ends the work of readers who went away. */
  private readonly canceller: pg.Pool;

  constructor(private readonly pool: pg.Pool) {
    // Cancelling is for the user who logged in, whatever role the connection took on.
    const options = `${pool.options.options ?? ''} -c role=none`;
    this.canceller = new pg.Pool({ ...pool.options, options, max: 1, idleTimeoutMillis: 1_000 });
    this.canceller.on('error', () => undefined);
  }

  async query(statement: ReadStatement, signal?: AbortSignal, asOf?: string): Promise<string> {
    const client: Client = await this.pool.connect();
    let cancelled: Promise<void> | undefined;
    let isBroken = false;
    const cancel = (): void => void (cancelled = this.cancel(client));
    // The failure of the connection reaches us as that of the statement; unheard, it would end the program.
    const onError = (): void => void (isBroken = true);
    client.on('error', onError);
    try {
      signal?.throwIfAborted();
      signal?.addEventListener('abort', cancel, { once: true });
      if (asOf !== undefined) await this.lookAt(client, asOf);
      return await this.read(client, statement);
    } catch (error) {
      isBroken ||= error instanceof pg.DatabaseError && error.severity === 'FATAL';
      throw error;
    } finally {
      signal?.removeEventListener('abort', cancel);
      // A late cancellation must not meet the next reader's statement.
      await cancelled;
      client.off('error', onError);
      client.release(isBroken || this.isFull(client));
    }
  }

  /** Ends the connection that cancels; the pool belongs to whoever made it. */
  async close(): Promise<void> {
    await this.canceller.end();
  }

  private async lookAt(client: Client, asOf: string): Promise<void> {
    if (this.lookingAt.get(client) === asOf) return;
    await client.query(`select set_config('minewatch.as_of', $1, false)`, [asOf]);
    this.lookingAt.set(client, asOf);
  }

  private async read(client: Client, { text, values }: ReadStatement): Promise<string> {
    const name = this.nameFor(client, text);
    const { rows } = await client.query<[string]>({ name, text, values: [...values], rowMode: 'array' });
    return rows[0]![0];
  }

  private nameFor(client: Client, text: string): string | undefined {
    const seen = this.names.get(text);
    if (!seen) {
      this.names.set(text, { name: undefined });
      return undefined;
    }
    seen.name ??= createHash('sha256').update(text).digest('base64url');
    const prepared = this.preparedOn.get(client) ?? new Set<string>();
    this.preparedOn.set(client, prepared);
    if (prepared.size >= MOST_PREPARED && !prepared.has(seen.name)) return undefined;
    prepared.add(seen.name);
    return seen.name;
  }

  /** A connection full of prepared statements is closed, because PostgreSQL keeps them as long as it lives. */
  private isFull(client: Client): boolean {
    return (this.preparedOn.get(client)?.size ?? 0) >= MOST_PREPARED;
  }

  private async cancel(client: Client): Promise<void> {
    await this.canceller.query('select pg_cancel_backend($1)', [client.processID]).catch(() => undefined);
  }
}
