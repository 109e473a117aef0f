import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';

/**
 * Ends the program on SIGTERM or SIGINT without failing a request: no new connections, idle ones are closed, requests in
 * flight are answered, then the database pools end. A second signal, or the end of the grace period, ends it at once.
 */
export function stopGracefully(app: NestFastifyApplication, logger: Logger, graceMs: number): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info({ signal }, 'stopping: requests in flight are finished first');
    setTimeout(() => {
      logger.warn({ graceMs }, 'stopped with requests still in flight');
      process.exit(1);
    }, graceMs).unref();
    app.close().then(
      () => {
        logger.info('stopped');
        process.exitCode = 0;
      },
      (error: unknown) => {
        logger.error({ error }, 'could not stop cleanly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
