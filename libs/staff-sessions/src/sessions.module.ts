import { Module } from '@nestjs/common';
import { StaffDatabase } from '#minewatch/auth';
import { CONFIG, type Config } from '#minewatch/config';
import { SessionsResolver } from './sessions.resolver.js';
import { Sessions } from './sessions.service.js';

/** Brings sessions into the staff schema. */
@Module({
  providers: [
    {
      provide: Sessions,
      inject: [StaffDatabase, CONFIG],
      useFactory: (database: StaffDatabase, config: Config) =>
        new Sessions(database, { idleMinutes: config.sessionIdleMinutes, hours: config.sessionHours }),
    },
    SessionsResolver,
  ],
  exports: [Sessions],
})
export class SessionsModule {}
