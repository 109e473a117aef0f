import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Logger } from 'pino';

/**
 * Ends the program on SIGTERM or SIGINT without failing a request: no new connections, idle ones are closed, requests in
 * flight are answered and their connections ended, then the database pools end. A second signal, or the end of the grace
 * period, ends it at once.
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
    endConnections(app.getHttpServer() as Server);
    app.close().then(
      () => logger.info('stopped'),
      (error: unknown) => {
        logger.error({ err: error }, 'could not stop cleanly');
        process.exitCode = 1;
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

const LOOK_EVERY_MS = 50;

/** Every answer from now on is the last of its connection, those to requests that are already in flight too. */
function endConnections(server: Server): void {
  setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS).unref();
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('connection', 'close');
  });
}
