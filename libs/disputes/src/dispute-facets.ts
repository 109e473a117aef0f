import { LocalText, LocalTextField } from '#minewatch/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How many disputes of a list fall under a code. */
@ObjectType({ description: 'How many disputes of a list fall under a code.' })
export class FacetCount {
  @Field({ description: 'Code of the vocabulary, place code, slug of a company, or year.' })
  code!: string;

  @LocalTextField('What the code is called.', { nullable: false })
  label!: LocalText;

  @Field(() => Int, { description: 'How many disputes of the list fall under it.' })
  count!: number;
}

const most = 'most frequent first';

/** How the disputes of a list fall under the codes of each kind. */
@ObjectType({
  description:
    'How the disputes of a list fall under the codes of each kind, the whole filter applied, disputes that are not extractive among them as in the list. A dispute with two issues counts under both.',
})
export class DisputeFacets {
  @Field(() => [FacetCount], { description: `By type, ${most}.` })
  disputeType!: FacetCount[];

  @Field(() => [FacetCount], { description: `By sector, ${most}.` })
  sector!: FacetCount[];

  @Field(() => [FacetCount], { description: `By status on the day asked for, ${most}.` })
  status!: FacetCount[];

  @Field(() => [FacetCount], { description: `By issue, ${most}.` })
  issue!: FacetCount[];

  @Field(() => [FacetCount], { description: `By outcome, ${most}.` })
  outcome!: FacetCount[];

  @Field(() => [FacetCount], { description: `By commodity of its projects, ${most}.` })
  commodity!: FacetCount[];

  @Field(() => [FacetCount], { description: `By legal mode of its projects, ${most}.` })
  legalMode!: FacetCount[];

  @Field(() => [FacetCount], { description: `By department, ${most}.` })
  department!: FacetCount[];

  @Field(() => [FacetCount], { description: `By type of event in it, ${most}.` })
  eventType!: FacetCount[];

  @Field(() => [FacetCount], {
    description: 'By company that owned part at the date of an event; the fifty with most.',
  })
  company!: FacetCount[];

  @Field(() => [FacetCount], { description: 'By year in which it began, latest first.' })
  year!: FacetCount[];
}
