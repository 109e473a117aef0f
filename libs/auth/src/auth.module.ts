import { DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#minewatch/config';
import { AuditLog } from './audit-log.js';
import { AuditResolver } from './audit.resolver.js';
import { SessionsResolver } from './sessions.resolver.js';
import { Sessions } from './sessions.service.js';
import { StaffDatabase } from './staff-database.js';

/** What every part of the staff API shares: the staff's database, sessions, and the audit log. */
@Module({})
export class AuthModule {
  static with(config: Config): DynamicModule {
    const times = { idleMinutes: config.sessionIdleMinutes, hours: config.sessionHours };
    return {
      module: AuthModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: StaffDatabase, useFactory: () => new StaffDatabase(config) },
        {
          provide: Sessions,
          inject: [StaffDatabase],
          useFactory: (database: StaffDatabase) => new Sessions(database, times),
        },
        AuditLog,
      ],
      exports: [CONFIG, StaffDatabase, Sessions, AuditLog],
    };
  }
}

/** Brings sessions and the audit log into the staff schema. */
@Module({ providers: [SessionsResolver, AuditResolver] })
export class SessionsModule {}
