import { EventConditions } from '#minewatch/dispute-filters';
import { Certainty, DateTimeScalar, UbigeoScalar } from '#minewatch/graphql';
import { BoundingBoxInput } from '#minewatch/places';
import { Verification } from '#minewatch/vocabulary';
import { Field, InputType } from '@nestjs/graphql';

/** Which company held part of the project when the event happened. */
@InputType({ description: 'Which company held part of a project of the dispute when the event happened.' })
export class EventOwnerFilter {
  @Field(() => [String], { description: 'Slugs of companies; one suffices.' })
  slug!: string[];

  @Field(() => Certainty, {
    defaultValue: Certainty.POSSIBLE,
    description: 'CERTAIN: only where no uncertain date leaves a doubt.',
  })
  certainty!: Certainty;
}

const optional = (description: string) => ({ nullable: true, description });

/** Which events are wanted. */
@InputType({
  description:
    'Which events are wanted. All conditions hold together; in a list one of its values suffices; `and`, `or` and `not` group filters.',
})
export class EventFilter extends EventConditions {
  @Field(() => [EventFilter], optional('All of these hold.'))
  and?: EventFilter[] | null;

  @Field(() => [EventFilter], optional('At least one of these holds.'))
  or?: EventFilter[] | null;

  @Field(() => EventFilter, optional('This does not hold.'))
  not?: EventFilter | null;

  @Field(() => String, optional('Words in either language, accents ignored, in title, description or place.'))
  text?: string | null;

  @Field(() => [String], optional('In one of these disputes, by slug.'))
  dispute?: string[] | null;

  @Field(() => [String], optional('That names one of these companies, by slug.'))
  company?: string[] | null;

  @Field(
    () => EventOwnerFilter,
    optional('That happened while a company held part of a project of the dispute.'),
  )
  owner?: EventOwnerFilter | null;

  @Field(() => [String], optional('At one of these projects or in a dispute about one, by slug.'))
  project?: string[] | null;

  @Field(() => [String], optional('That names one of these communities, by slug.'))
  community?: string[] | null;

  @Field(() => [UbigeoScalar], optional('In these places: codes of departments, provinces or districts.'))
  place?: string[] | null;

  @Field(() => BoundingBoxInput, optional('Drawn within this rectangle of the map.'))
  boundingBox?: BoundingBoxInput | null;

  @Field(() => [Verification], optional('As well confirmed as this.'))
  verification?: Verification[] | null;

  @Field(() => Boolean, optional('Whether it names no company.'))
  hasNoCompany?: boolean | null;

  @Field(() => Boolean, optional('Whether it has no project, neither itself nor through its dispute.'))
  hasNoProject?: boolean | null;

  @Field(() => Boolean, optional('Whether it belongs to no dispute.'))
  hasNoDispute?: boolean | null;

  @Field(
    () => Boolean,
    optional('Whether its dispute counts as extractive; events of no dispute are neither.'),
  )
  isExtractive?: boolean | null;

  @Field(() => DateTimeScalar, optional('Published or changed at or after this instant.'))
  changedSince?: string | null;
}
