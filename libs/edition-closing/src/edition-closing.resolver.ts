import { Allow, AuditLog, CurrentStaff, StaffDatabase, type Staff } from '#minewatch/auth';
import { Args, ArgsType, Field, Mutation, Resolver } from '@nestjs/graphql';
import { closeEdition } from './close-edition.js';
import { ClosedMonth, ClosingStage } from './closed-month.js';
import type { Stage } from './edition-version.js';

/** Which month is closed, and how. */
@ArgsType()
export class CloseMonthArgs {
  @Field({ description: 'The month, such as 2026-11.' })
  month!: string;

  @Field(() => ClosingStage, {
    description: 'CANDIDATE at the end of the month; FINAL once more after corrections.',
  })
  stage!: Stage;

  @Field({
    defaultValue: false,
    description:
      'Whether it is closed although some disputes were not reviewed; they then show as not reviewed.',
  })
  acceptNotReviewed!: boolean;
}

/** Lets reviewers close a month. */
@Resolver()
export class EditionClosingResolver {
  constructor(
    private readonly database: StaffDatabase,
    private readonly log: AuditLog,
  ) {}

  @Mutation(() => ClosedMonth, {
    description: 'Closes a month: what is published now becomes an edition that never changes.',
  })
  @Allow('mayCloseEditions')
  closeMonth(
    @Args() { month, stage, acceptNotReviewed }: CloseMonthArgs,
    @CurrentStaff() { id: staffId }: Staff,
  ): Promise<ClosedMonth> {
    return this.database.transaction(async (client) => {
      const { title, citation, ...closed } = await closeEdition(
        client,
        { month, stage },
        { acceptNotReviewed },
      );
      const { version, checksum } = closed;
      await this.log.write(client, {
        staffId,
        action: 'EDITION_CLOSED',
        details: { version, checksum, acceptNotReviewed },
      });
      return {
        ...closed,
        titleEn: title.en,
        titleEs: title.es,
        citationEn: citation.en,
        citationEs: citation.es,
      };
    });
  }
}
