import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentStaff, DeskLanguage, type Staff, type StaffContext } from '#minewatch/auth';
import type { Language } from '#minewatch/shared';
import { SignInState } from '#minewatch/staff-sessions';
import { LinkInvitation } from './account-types.js';
import { OneTimeLinks } from './one-time-links.js';
import { OwnAccount } from './own-account.service.js';
import { SignIn } from './sign-in.service.js';

const text = (name: string, description: string) => Args(name, { type: () => String, description });
const language = () => Args('language', { type: () => DeskLanguage, description: 'Language of the desk.' });

/** The ways in, and one's own account. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIn_: SignIn,
    private readonly account: OwnAccount,
    private readonly links: OneTimeLinks,
  ) {}

  @Mutation(() => SignInState, {
    description:
      'Signs in with address and password. An unknown address gets the same answer as a wrong password.',
  })
  @Allow('isOpenToAnybody')
  async signIn(
    @text('email', 'E-mail address of the account.') email: string,
    @text('password', 'Its password.') password: string,
    @Context() context: StaffContext,
  ): Promise<SignInState> {
    await this.signIn_.takePassword(email, password, context);
    return SignInState.of(context);
  }

  @Mutation(() => SignInState, {
    description:
      'Gives the code that is asked for after the password: of the authenticator app, or a recovery code.',
  })
  @Allow('isOpenToAnybody')
  async confirmCode(
    @text('code', 'Six digits, or a recovery code.') code: string,
    @Context() context: StaffContext,
  ): Promise<SignInState> {
    await this.signIn_.takeCode(code, context);
    return SignInState.of(context);
  }

  @Query(() => LinkInvitation, {
    nullable: true,
    description: 'What a one-time link is for; null when it does not hold (any more).',
  })
  @Allow('isOpenToAnybody')
  async oneTimeLink(
    @text('token', 'The last part of the link’s address.') token: string,
  ): Promise<LinkInvitation | null> {
    const link = await this.links.find(token);
    return link && { ...link, purpose: link.role ? 'INVITATION' : 'PASSWORD' };
  }

  @Mutation(() => SignInState, { description: 'Takes an invitation up: makes the account and signs in.' })
  @Allow('isOpenToAnybody')
  async acceptInvitation(
    @text('token', 'The last part of the link’s address.') token: string,
    @text('displayName', 'Name shown to other staff.') displayName: string,
    @text('password', 'The password: at least 12 characters, not a common one.') password: string,
    @language() chosen: Language,
    @Context() context: StaffContext,
  ): Promise<SignInState> {
    await this.account.acceptInvitation(token, { displayName, password, language: chosen }, context);
    return SignInState.of(context);
  }

  @Mutation(() => SignInState, {
    description: 'Sets a new password by a link from an administrator. All sessions end; sign in with it.',
  })
  @Allow('isOpenToAnybody')
  async choosePassword(
    @text('token', 'The last part of the link’s address.') token: string,
    @text('password', 'The new password: at least 12 characters, not a common one.') password: string,
    @Context() context: StaffContext,
  ): Promise<SignInState> {
    await this.account.choosePassword(token, password);
    context.giveCookie(null);
    return SignInState.of({ staff: null, step: 'PASSWORD' });
  }

  @Mutation(() => SignInState, { description: 'Changes one’s own password; all other sessions end.' })
  @Allow('mayKeepOwnAccount')
  async changePassword(
    @text('present', 'The present password.') present: string,
    @text('password', 'The new one: at least 12 characters, not a common one.') password: string,
    @CurrentStaff() staff: Staff,
    @Context() context: StaffContext,
  ): Promise<SignInState> {
    await this.account.changePassword(staff, present, password, context);
    return SignInState.of(context);
  }

  @Mutation(() => SignInState, { description: 'Changes one’s own name and language.' })
  @Allow('mayKeepOwnAccount')
  async changeProfile(
    @text('displayName', 'Name shown to other staff.') displayName: string,
    @language() chosen: Language,
    @CurrentStaff() staff: Staff,
    @Context() context: StaffContext,
  ): Promise<SignInState> {
    const changed = await this.account.changeProfile(staff, displayName, chosen);
    return SignInState.of({ staff: changed, step: context.step });
  }
}
