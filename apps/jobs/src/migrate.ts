/** Command: makes the server at DATABASE_URL ready and brings the schema up to date. */
import { join } from 'node:path';
import { projectRoot, readConfig } from '#minewatch/config';
import { migrate, prepareServer } from '#minewatch/database';
import { runCommand } from './run-command.js';

await runCommand(async () => {
  const config = readConfig(process.env);
  await prepareServer(config);
  const applied = await migrate(config, join(projectRoot, 'db', 'migrations'), console.log);
  console.log(
    applied.length > 0 ? `The schema is up to date (${applied.length} new).` : 'The schema is up to date.',
  );
});
