import { StaffDatabase } from '#minewatch/auth';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { renewRedactedEditions } from './renew-redacted-editions.js';

const EVERY_MS = 20_000;

/** Gives editions their files again soon after something was taken out of them; meanwhile they have none. */
@Injectable()
export class RedactedEditions implements OnApplicationBootstrap, OnApplicationShutdown {
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(private readonly database: StaffDatabase) {}

  onApplicationBootstrap(): void {
    this.#timer = setInterval(() => {
      this.#running = this.renew();
    }, EVERY_MS).unref();
  }

  /** Waits for a renewal that has begun: it is one transaction. */
  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.#timer);
    await this.#running;
  }

  /** What fails is tried again at the next turn: until then there are no files, and nothing withheld is served. */
  private async renew(): Promise<void> {
    await this.database.transaction(renewRedactedEditions).catch(() => undefined);
  }
}
