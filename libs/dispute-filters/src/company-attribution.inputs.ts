import { Certainty, DateScalar } from '#minewatch/graphql';
import { Attribution } from '#minewatch/vocabulary';
import { Field, InputType } from '@nestjs/graphql';
import { EventConditions } from './event-conditions.inputs.js';

/** To which company, by which rules, a dispute must belong. */
@InputType({
  description:
    'To which company, by which rules, a dispute must belong. One of the companies and one of the rules suffice.',
})
export class CompanyAttributionFilter {
  @Field(() => [String], { description: 'Slugs of companies.' })
  slug!: string[];

  @Field(() => [Attribution], {
    defaultValue: [Attribution.OWNER_AT_EVENT],
    description: 'Rules by which it must belong to the company; one suffices.',
  })
  rules!: Attribution[];

  @Field(() => Certainty, {
    defaultValue: Certainty.POSSIBLE,
    description: 'CERTAIN: only where no uncertain date leaves a doubt. POSSIBLE: doubtful ones too.',
  })
  certainty!: Certainty;

  @Field({
    defaultValue: true,
    description:
      'Whether projects that the company holds through other companies count. False: only those it holds itself; a defendant is always itself.',
  })
  throughOwned!: boolean;

  @Field(() => EventConditions, {
    nullable: true,
    description:
      'An event that must have happened while the company owned or operated: "deaths while Glencore owned it". For the rules of owner and operator at the event it is the very event that makes the rule hold; for the other two, any event of the dispute.',
  })
  event?: EventConditions | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Day of "today" for the rule CURRENT_OWNER; the present day when left out.',
  })
  on?: string | null;
}
