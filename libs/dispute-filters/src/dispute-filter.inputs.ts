import { DateRangeInput, DateScalar, DateTimeScalar, UbigeoScalar } from '#minewatch/graphql';
import { BoundingBoxInput } from '#minewatch/places';
import {
  Commodity,
  DisputeType,
  EventType,
  Impact,
  Intensity,
  Issue,
  LegalMode,
  Outcome,
  Phase,
  Sector,
  Status,
} from '#minewatch/vocabulary';
import { Field, InputType, Int } from '@nestjs/graphql';
import { CompanyAttributionFilter } from './company-attribution.inputs.js';
import { EventConditions } from './event-conditions.inputs.js';

const optional = (description: string) => ({ nullable: true, description });

/** Which disputes are wanted. */
@InputType({
  description:
    'Which disputes are wanted. All conditions hold together; in a list one of its values suffices; `and`, `or` and `not` group filters, as deep as needed. Events found to be wrong (RETRACTED) never make a dispute match.',
})
export class DisputeFilter {
  @Field(() => [DisputeFilter], optional('All of these hold.'))
  and?: DisputeFilter[] | null;

  @Field(() => [DisputeFilter], optional('At least one of these holds.'))
  or?: DisputeFilter[] | null;

  @Field(() => DisputeFilter, optional('This does not hold.'))
  not?: DisputeFilter | null;

  @Field(() => [String], optional('Slugs of disputes.'))
  slug?: string[] | null;

  @Field(
    () => String,
    optional(
      'Words in either language, accents ignored: title, summary, and the names of its projects, communities and places. Quotes, "or" and a minus sign work as in a search box.',
    ),
  )
  text?: string | null;

  @Field(() => CompanyAttributionFilter, optional('Belonging to a company by the rules of attribution.'))
  company?: CompanyAttributionFilter | null;

  @Field(
    () => Boolean,
    optional(
      'True: no company is an actor in it, is named in an event of it, or has it attributed by any rule. False: some company is.',
    ),
  )
  hasNoCompany?: boolean | null;

  @Field(
    () => Boolean,
    optional(
      'Whether one of its projects has an owner, at any remove, that is linked to the United Kingdom on the day `ukLinkedOn`.',
    ),
  )
  ukLinkedOwner?: boolean | null;

  @Field(() => DateScalar, optional('Day for `ukLinkedOwner`; today when left out.'))
  ukLinkedOn?: string | null;

  @Field(() => [String], optional('Slugs of projects it is about.'))
  project?: string[] | null;

  @Field(() => [String], optional('Slugs of communities that take part in it.'))
  community?: string[] | null;

  @Field(() => [String], optional('Slugs of peoples whose communities take part in it.'))
  people?: string[] | null;

  @Field(() => [UbigeoScalar], optional('Within these places: codes of departments, provinces or districts.'))
  place?: string[] | null;

  @Field(() => BoundingBoxInput, optional('Drawn within this rectangle of the map.'))
  boundingBox?: BoundingBoxInput | null;

  @Field(() => [Commodity], optional('About a project with one of these commodities.'))
  commodity?: Commodity[] | null;

  @Field(() => [Sector], optional('In one of these sectors.'))
  sector?: Sector[] | null;

  @Field(() => [LegalMode], optional('About a project worked in one of these legal modes.'))
  legalMode?: LegalMode[] | null;

  @Field(() => [DisputeType], optional("Of one of these types of Peru's Ombudsman."))
  disputeType?: DisputeType[] | null;

  @Field(() => [Issue], optional('About one of these issues.'))
  issue?: Issue[] | null;

  @Field(() => [Impact], optional('With one of these impacts.'))
  impact?: Impact[] | null;

  @Field(() => [Outcome], optional('With one of these outcomes.'))
  outcome?: Outcome[] | null;

  @Field(() => [Status], optional('With one of these statuses on the day `statusOn`.'))
  status?: Status[] | null;

  @Field(
    () => [Phase],
    optional('In one of these phases on the day `statusOn`; only active disputes have one.'),
  )
  phase?: Phase[] | null;

  @Field(() => [Intensity], optional('With one of these intensities on the day `statusOn`.'))
  intensity?: Intensity[] | null;

  @Field(() => DateScalar, optional('Day for `status`, `phase` and `intensity`; today when left out.'))
  statusOn?: string | null;

  @Field(() => [EventType], optional('With an event of one of these types.'))
  eventType?: EventType[] | null;

  @Field(() => EventConditions, optional('With an event that meets all of these conditions.'))
  event?: EventConditions | null;

  @Field(() => Int, optional('With at least so many people killed in all its events.'))
  deadAtLeast?: number | null;

  @Field(() => Int, optional('With at least so many people injured in all its events.'))
  injuredAtLeast?: number | null;

  @Field(() => DateRangeInput, optional('That began or had an event between these days.'))
  between?: DateRangeInput | null;

  @Field(() => DateRangeInput, optional('That began between these days.'))
  startedBetween?: DateRangeInput | null;

  @Field(
    () => Boolean,
    optional(
      'True: only those that count as extractive; false: only the others. Lists show both when left out; statistics never count the others.',
    ),
  )
  isExtractive?: boolean | null;

  @Field(
    () => DateTimeScalar,
    optional(
      'Where the record itself, its status, an event or a case of it was published or changed at or after this instant.',
    ),
  )
  changedSince?: string | null;
}
