import { Company } from '#minewatch/companies';
import { DateScalar, LocalText, LocalTextField } from '#minewatch/graphql';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

/** The share of UK-linked firms with projects in Peru that have an active or latent dispute on a day. */
@ObjectType({
  description:
    'The share of UK-linked firms with extractive projects in Peru that have at least one active or latent dispute on a day, with the firms themselves.',
})
export class HeadlineFigure {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => Int, { description: 'Number of firms with such a dispute.' })
  numerator!: number;

  @Field(() => Int, { description: 'Number of all firms, those without dispute too.' })
  denominator!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Numerator by denominator, 0 to 1; null when there is no firm.',
  })
  rate!: number | null;

  @LocalTextField('What is counted, in words.', { nullable: false })
  rule!: LocalText;

  @Field(() => [Company], { description: 'All firms counted, by name.' })
  firms!: Company[];

  @Field(() => [Company], { description: 'The firms with an active or latent dispute, by name.' })
  withDispute!: Company[];

  @Field(() => [Company], { description: 'The firms without one, by name.' })
  withoutDispute!: Company[];
}
