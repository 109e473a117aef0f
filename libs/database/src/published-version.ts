import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const CHANNEL = 'minewatch_published';
const LONGEST_PAUSE_MS = 10_000;

/** Editions are themselves published, and so is what had to be taken out of one. */
const NEWEST = `
  select concat_ws('.', coalesce(max(id), 0), count(*),
    (select left(md5(string_agg(e::text, ' ' order by id)), 8) from edition e),
    (select left(md5(string_agg(r::text, ' ' order by id)), 8) from edition_redaction r)) as newest
  from publication`;

/**
 * Knows which publication is the newest, told by the database at each commit. While it cannot know, between a change and
 * its number or without a connection, the version is null and nothing may be kept in a cache.
 */
export class PublishedVersion {
  private version: string | null = null;
  private client: pg.Client | null = null;
  private isClosed = false;
  private isAsking = false;
  /** How often the database told of a publication. */
  private news = 0;
  private watching: Promise<void> = Promise.resolve();

  constructor(private readonly connection: pg.ClientConfig) {}

  current(): string | null {
    return this.version;
  }

  /** Begins to listen; keeps trying while the database is away. */
  start(): void {
    this.watching = this.watch();
  }

  async close(): Promise<void> {
    this.isClosed = true;
    await this.client?.end().catch(() => undefined);
    await this.watching;
  }

  private async watch(): Promise<void> {
    for (let pause = 100; !this.isClosed; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      const wasConnected = await this.listenUntilLost();
      this.version = null;
      if (this.isClosed) return;
      if (wasConnected) pause = 100;
      await sleep(pause, undefined, { ref: false });
    }
  }

  private async listenUntilLost(): Promise<boolean> {
    const client = new pg.Client({ ...this.connection, statement_timeout: 0 });
    this.client = client;
    const lost = new Promise<void>((resolve) => {
      client.once('end', () => resolve());
      client.on('error', () => resolve());
    });
    try {
      await client.connect();
      client.on('notification', () => void this.learn(client));
      await client.query(`listen ${CHANNEL}`);
      await this.learn(client);
    } catch {
      await client.end().catch(() => undefined);
      return false;
    }
    await lost;
    return true;
  }

  /** Asks again when more was published while the answer was on its way: that answer may be the one before. */
  private async learn(client: pg.Client): Promise<void> {
    this.version = null;
    this.news += 1;
    if (this.isAsking) return;
    this.isAsking = true;
    try {
      for (let heard = -1; heard !== this.news;) {
        heard = this.news;
        const { rows } = await client.query<{ newest: string }>(NEWEST);
        if (heard === this.news) this.version = rows[0]!.newest;
      }
    } catch {
      await client.end().catch(() => undefined);
    } finally {
      this.isAsking = false;
    }
  }
}
