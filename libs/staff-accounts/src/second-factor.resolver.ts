import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, AuditLog, CurrentStaff, StaffDatabase, type Staff, type StaffContext } from '#minewatch/auth';
import { Sessions, SignInState } from '#minewatch/staff-sessions';
import { BegunFactor, RecoveryCodes } from './account-types.js';
import { SecondFactor } from './second-factor.service.js';
import { SignIn } from './sign-in.service.js';

/** Setting up one's own second factor. */
@Resolver()
export class SecondFactorResolver {
  constructor(
    private readonly database: StaffDatabase,
    private readonly sessions: Sessions,
    private readonly secondFactor: SecondFactor,
    private readonly signIn: SignIn,
    private readonly log: AuditLog,
  ) {}

  @Mutation(() => BegunFactor, {
    description:
      'Begins to set up a second factor, or to replace the present one, which holds until the new one is confirmed.',
  })
  @Allow('mayKeepOwnAccount')
  async beginSecondFactor(
    @CurrentStaff() staff: Staff,
    @Context() context: StaffContext,
    @Args('code', {
      type: () => String,
      nullable: true,
      description: 'A code of the present second factor, needed where there is one.',
    })
    code: string | null,
  ): Promise<BegunFactor> {
    if (staff.hasSecondFactor) await this.signIn.proveByCode(staff, code ?? '', context);
    return this.secondFactor.begin(this.database, staff);
  }

  @Mutation(() => RecoveryCodes, {
    description: 'Makes the begun second factor hold, by a code of it; all other sessions end.',
  })
  @Allow('mayKeepOwnAccount')
  async confirmSecondFactor(
    @Args('code', { description: 'Six digits that the authenticator app shows.' }) code: string,
    @CurrentStaff() staff: Staff,
    @Context() context: StaffContext,
  ): Promise<RecoveryCodes> {
    let codes: string[] = [];
    await this.signIn.enter(context, staff.id, true, async (client) => {
      codes = await this.secondFactor.confirm(client, staff.id, code);
      await this.sessions.endAll(client, staff.id);
      await this.log.write(client, { staffId: staff.id, action: 'SECOND_FACTOR_SET' });
    });
    return { codes, state: SignInState.of(context) };
  }

  @Mutation(() => RecoveryCodes, {
    description: 'Gives new recovery codes; older ones do not hold any more.',
  })
  @Allow('mayKeepOwnAccount')
  async renewRecoveryCodes(
    @Args('code', { description: 'A code of the second factor.' }) code: string,
    @CurrentStaff() staff: Staff,
    @Context() context: StaffContext,
  ): Promise<RecoveryCodes> {
    await this.signIn.proveByCode(staff, code, context);
    const codes = await this.database.transaction(async (client) => {
      await this.log.write(client, { staffId: staff.id, action: 'RECOVERY_CODES_RENEWED' });
      return this.secondFactor.renewRecoveryCodes(client, staff.id);
    });
    return { codes, state: SignInState.of(context) };
  }
}
