import { Logger, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#minewatch/config';
import { Mailer } from './mailer.js';

/** Gives the mailer of the configuration to whoever writes letters. */
@Module({
  providers: [
    {
      provide: Mailer,
      inject: [CONFIG],
      useFactory: (config: Config) =>
        new Mailer(config, (error) =>
          new Logger('mail').error(`An e-mail could not be sent: ${String(error)}`),
        ),
    },
  ],
  exports: [Mailer],
})
export class MailModule {}
