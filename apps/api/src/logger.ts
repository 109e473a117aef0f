import type { LoggerService } from '@nestjs/common';
import { pino, stdTimeFunctions, type Logger } from 'pino';
import type { Config } from '#minewatch/config';

/** One JSON line for each thing worth knowing; addresses of readers and query texts are not logged. */
export function createLogger(config: Pick<Config, 'logLevel'>): Logger {
  return pino({
    level: config.logLevel,
    base: { program: 'minewatch-api' },
    timestamp: stdTimeFunctions.isoTime,
    serializers: {
      req: (request: { method: string; url: string }) => ({
        method: request.method,
        path: request.url.split('?', 1)[0],
      }),
    },
  });
}

/** Lets Nest's own messages go out as structured log lines. */
export class NestLog implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, part?: string): void {
    this.logger.debug({ part }, String(message));
  }

  warn(message: unknown, part?: string): void {
    this.logger.warn({ part }, String(message));
  }

  error(message: unknown, stack?: string, part?: string): void {
    this.logger.error({ part, stack }, String(message));
  }

  fatal(message: unknown, part?: string): void {
    this.logger.fatal({ part }, String(message));
  }
}
