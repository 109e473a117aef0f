import { InvalidConfiguration, readConfig, type Config } from '#minewatch/config';
import { createApi } from './create-api.js';
import { createLogger } from './logger.js';
import { stopGracefully } from './stop-gracefully.js';

async function run(config: Config): Promise<void> {
  const logger = createLogger(config);
  const app = await createApi(config, logger);
  await app.listen(config.port, config.host);
  stopGracefully(app, logger, config.shutdownGraceMs);
  logger.info({ address: await app.getUrl() }, 'listening');
}

try {
  await run(readConfig(process.env));
} catch (error) {
  if (!(error instanceof InvalidConfiguration)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
