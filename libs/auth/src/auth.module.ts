import { DynamicModule, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#minewatch/config';
import { AuditLog } from './audit-log.js';
import { AuditResolver } from './audit.resolver.js';
import { StaffDatabase } from './staff-database.js';

/** What every part of the staff API shares: the staff's database, the audit log, and the configuration. */
@Module({})
export class AuthModule {
  static with(config: Config): DynamicModule {
    return {
      module: AuthModule,
      global: true,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: StaffDatabase, useFactory: () => new StaffDatabase(config) },
        AuditLog,
      ],
      exports: [CONFIG, StaffDatabase, AuditLog],
    };
  }
}

/** Brings the audit log into the staff schema. */
@Module({ providers: [AuditResolver] })
export class AuditModule {}
