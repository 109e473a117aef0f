import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { DateTimeScalar } from '#minewatch/graphql';
import { Allow } from './allow.js';
import { StaffDatabase } from './staff-database.js';

/** One thing that was done. */
@ObjectType({ description: 'One thing that a member of staff did.' })
export class AuditEntry {
  @Field(() => ID, { description: 'Running number.' })
  id!: number;

  @Field(() => DateTimeScalar, { description: 'When it was done.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the person; null: nobody was signed in, or it was done at the terminal of the server.',
  })
  staffName!: string | null;

  @Field({ description: 'What was done, as a code such as SIGNED_IN.' })
  action!: string;

  @Field(() => ID, { nullable: true, description: 'Number of the draft it was done to.' })
  draftId!: number | null;

  @Field(() => String, { nullable: true, description: 'Kind of the record it was done to.' })
  recordKind!: string | null;

  @Field(() => String, { nullable: true, description: 'Slug of the record it was done to.' })
  recordSlug!: string | null;

  @Field({ description: 'Particulars of the action, as JSON.' })
  details!: string;
}

/** Which part of the log is asked for. */
@ArgsType()
export class AuditArgs {
  @Field(() => Int, { defaultValue: 50, description: 'How many entries at most: 1 to 200.' })
  first!: number;

  @Field(() => ID, { nullable: true, description: 'Only entries before the one of this number.' })
  before?: string;

  @Field(() => ID, { nullable: true, description: 'Only what this person did.' })
  staffId?: string;

  @Field({ nullable: true, description: 'Only actions of this code.' })
  action?: string;
}

const MOST = 200;

/** Shows the audit log to those who may see it. */
@Resolver()
export class AuditResolver {
  constructor(private readonly database: StaffDatabase) {}

  @Query(() => [AuditEntry], { description: 'What was done, the newest first.' })
  @Allow('mayReadTheAuditLog')
  async auditEntries(@Args() { first, before, staffId, action }: AuditArgs): Promise<AuditEntry[]> {
    const { rows } = await this.database.query<AuditEntry>(
      `select a.id, a.at, m.display_name as "staffName", a.action, a.draft_id as "draftId",
          r.kind as "recordKind", r.slug as "recordSlug", a.details::text as details
        from audit_entry a left join staff_member m on m.id = a.staff_id left join record r on r.id = a.record_id
        where ($2::bigint is null or a.id < $2) and ($3::bigint is null or a.staff_id = $3) and ($4::text is null or a.action = $4)
        order by a.id desc limit $1`,
      [Math.min(Math.max(first, 1), MOST), before ?? null, staffId ?? null, action ?? null],
    );
    return rows;
  }
}
