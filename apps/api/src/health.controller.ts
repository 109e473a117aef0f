import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import { listPendingMigrations } from '#minewatch/database';
import { MIGRATIONS_DIRECTORY, PUBLIC_POOL } from './database.js';

interface Readiness {
  readonly status: 'ready' | 'not ready';
  readonly reason?: string;
}

/** Tells an orchestrator whether the program is alive and whether it can answer. */
@Controller()
export class HealthController {
  constructor(
    @Inject(PUBLIC_POOL) private readonly pool: pg.Pool,
    @Inject(MIGRATIONS_DIRECTORY) private readonly migrations: string,
  ) {}

  /** Alive: the program answers at all. */
  @Get('healthz')
  alive(): { status: 'alive' } {
    return { status: 'alive' };
  }

  /** Ready: the database answers and has every migration; 503 with the reason otherwise. */
  @Get('readyz')
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Readiness> {
    const reason = await this.whyNotReady();
    void reply.header('cache-control', 'no-store').status(reason ? 503 : 200);
    return reason ? { status: 'not ready', reason } : { status: 'ready' };
  }

  private async whyNotReady(): Promise<string | null> {
    try {
      const pending = await listPendingMigrations(this.pool, this.migrations);
      return pending.length > 0 ? `migrations not applied: ${pending.join(', ')}` : null;
    } catch {
      return 'the database cannot be reached';
    }
  }
}
