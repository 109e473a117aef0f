import { Logger, Module } from '@nestjs/common';
import { CONFIG, type Config } from '#minewatch/config';
import { SessionsModule } from '#minewatch/staff-sessions';
import { LockOut } from './lock-out.js';
import { Mailer } from './mailer.js';
import { OneTimeLinks } from './one-time-links.js';
import { OwnAccount } from './own-account.service.js';
import { PeopleResolver } from './people.resolver.js';
import { People } from './people.service.js';
import { SecondFactorResolver } from './second-factor.resolver.js';
import { SecondFactor } from './second-factor.service.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SignIn } from './sign-in.service.js';

/** Brings people, their accounts and the ways in into the staff schema. */
@Module({
  imports: [SessionsModule],
  providers: [
    SignInResolver,
    SecondFactorResolver,
    PeopleResolver,
    {
      provide: Mailer,
      inject: [CONFIG],
      useFactory: (config: Config) =>
        new Mailer(config, (error) =>
          new Logger('mail').error(`An e-mail could not be sent: ${String(error)}`),
        ),
    },
    LockOut,
    OneTimeLinks,
    OwnAccount,
    People,
    SecondFactor,
    SignIn,
  ],
})
export class StaffAccountsModule {}
