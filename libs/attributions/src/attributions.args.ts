import { DisputesArgs } from '#minewatch/dispute-filters';
import { Certainty, DateScalar } from '#minewatch/graphql';
import { OnArgs } from '#minewatch/projects';
import { Attribution as AttributionRule } from '#minewatch/vocabulary';
import { ArgsType, Field } from '@nestjs/graphql';

const allRules = Object.values(AttributionRule);

/** Which rules are asked, and which day is today for the rule CURRENT_OWNER. */
@ArgsType()
export class AttributionsArgs extends OnArgs {
  @Field(() => [AttributionRule], { defaultValue: allRules, description: 'Rules asked; all when left out.' })
  rules!: AttributionRule[];
}

/** Which disputes of a company are wanted, by which rules, in which order, and which page of them. */
@ArgsType()
export class CompanyDisputesArgs extends DisputesArgs {
  @Field(() => [AttributionRule], {
    defaultValue: allRules,
    description: 'Rules by which they must belong to the company; one suffices. All rules when left out.',
  })
  rules!: AttributionRule[];

  @Field(() => Certainty, {
    defaultValue: Certainty.POSSIBLE,
    description: 'CERTAIN: only where no uncertain date leaves a doubt. POSSIBLE: doubtful ones too.',
  })
  certainty!: Certainty;

  @Field({
    defaultValue: true,
    description:
      'Whether projects that the company holds through other companies count. False: only those it holds itself.',
  })
  throughOwned!: boolean;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of "today" for the rule CURRENT_OWNER; the present day when left out.',
  })
  on?: string | null;
}
