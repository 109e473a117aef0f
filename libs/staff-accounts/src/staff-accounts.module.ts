import { MailModule } from '#minewatch/mail';
import { Module } from '@nestjs/common';
import { SessionsModule } from '#minewatch/staff-sessions';
import { LockOut } from './lock-out.js';
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
  imports: [SessionsModule, MailModule],
  providers: [
    SignInResolver,
    SecondFactorResolver,
    PeopleResolver,
    LockOut,
    OneTimeLinks,
    OwnAccount,
    People,
    SecondFactor,
    SignIn,
  ],
})
export class StaffAccountsModule {}
