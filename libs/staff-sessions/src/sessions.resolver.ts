import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  AuditLog,
  CurrentStaff,
  Refusal,
  StaffDatabase,
  type Staff,
  type StaffContext,
} from '#minewatch/auth';
import { Sessions } from './sessions.service.js';
import { SignInState } from './sign-in-state.js';
import { StaffSession } from './staff-session.js';

/** Who is signed in, and where. */
@Resolver()
export class SessionsResolver {
  constructor(
    private readonly database: StaffDatabase,
    private readonly service: Sessions,
    private readonly log: AuditLog,
  ) {}

  @Query(() => SignInState, {
    description: 'Who is signed in in this browser, and what is still asked of them.',
  })
  @Allow('isOpenToAnybody')
  me(@Context() context: StaffContext): SignInState {
    return SignInState.of(context);
  }

  @Query(() => [StaffSession], { description: 'Where one is signed in, the session used last first.' })
  @Allow('mayKeepOwnAccount')
  async sessions(@CurrentStaff() staff: Staff): Promise<StaffSession[]> {
    const running = await this.service.list(staff.id);
    return running.map((session) => ({ ...session, isThisOne: session.id === staff.sessionId }));
  }

  @Mutation(() => [StaffSession], {
    description:
      'Ends one of one’s own sessions, in whatever browser it runs, and gives those that are left.',
  })
  @Allow('mayKeepOwnAccount')
  async revokeSession(
    @Args('id', { type: () => ID, description: 'Number of the session.' }) id: string,
    @CurrentStaff() staff: Staff,
  ): Promise<StaffSession[]> {
    await this.database.transaction(async (client) => {
      const wasEnded = /^\d{1,15}$/.test(id) && (await this.service.end(client, staff.id, Number(id)));
      if (!wasEnded) throw noSuchSession();
      await this.log.write(client, {
        staffId: staff.id,
        action: 'SESSION_REVOKED',
        details: { session: id },
      });
    });
    return this.sessions(staff);
  }

  @Mutation(() => SignInState, { description: 'Ends this session. Right whoever asks.' })
  @Allow('isOpenToAnybody')
  async signOut(@Context() context: StaffContext): Promise<SignInState> {
    const { staff } = context;
    if (staff) {
      await this.database.transaction(async (client) => {
        await this.service.end(client, staff.id, staff.sessionId);
        await this.log.write(client, { staffId: staff.id, action: 'SIGNED_OUT' });
      });
    }
    context.giveCookie(null);
    context.staff = null;
    context.step = 'PASSWORD';
    return SignInState.of(context);
  }
}

const noSuchSession = () =>
  new Refusal('NOT_FOUND', {
    en: 'You have no running session of this number.',
    es: 'No tiene ninguna sesión abierta con ese número.',
  });
