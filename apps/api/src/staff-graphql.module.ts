import { DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Logger } from 'pino';
import type { Config } from '#minewatch/config';
import { AuthModule } from '#minewatch/auth';
import { ResolvingDriver, type ResolvingDriverOptions } from '#minewatch/graphql-http';
import { enterStaff, isFromDesk, notFromDesk, Sessions, SessionsModule } from '#minewatch/staff-sessions';
import { finishStaffSchema } from './staff-schema.js';
import { staffModules } from './staff.js';

/** Anybody may send so much, to sign in. */
const BYTES_FROM_ANYBODY = 20_000;
/** A spreadsheet or a long pipeline. */
const BYTES_FROM_STAFF = 16 * 1024 * 1024;

/** The staff API, on connections of the staff role. */
@Module({})
export class StaffGraphqlModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: StaffGraphqlModule,
      imports: [
        AuthModule.with(config),
        GraphQLModule.forRootAsync<ResolvingDriverOptions>({
          driver: ResolvingDriver,
          imports: [SessionsModule],
          inject: [Sessions],
          useFactory: (sessions: Sessions) => staffApi(config, logger, sessions),
        }),
        ...staffModules,
      ],
    };
  }
}

function staffApi(config: Config, logger: Logger, sessions: Sessions): ResolvingDriverOptions {
  return {
    path: '/staff/graphql',
    include: [...staffModules],
    transformSchema: finishStaffSchema,
    enter: async (request, reply) => {
      const context = await enterStaff(sessions, config.publicUrl, request, reply);
      if (!isFromDesk(request)) return { refusal: notFromDesk(context.language), status: 403 };
      return { context, mostBytes: context.step === 'DONE' ? BYTES_FROM_STAFF : BYTES_FROM_ANYBODY };
    },
    report: (error, incident) => logger.error({ err: error, incident }, 'a request of the staff failed'),
  };
}
