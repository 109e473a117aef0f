import { UbigeoScalar } from '#minewatch/graphql';
import { DisputeType, Sector } from '#minewatch/vocabulary';
import { ArgsType, Field } from '@nestjs/graphql';

/** Of which disputes the movements are wanted. */
@ArgsType()
export class MovementsArgs {
  @Field(() => [DisputeType], { nullable: true, description: 'Of one of these types; of all when left out.' })
  disputeType?: DisputeType[] | null;

  @Field(() => [Sector], { nullable: true, description: 'In one of these sectors; in all when left out.' })
  sector?: Sector[] | null;

  @Field(() => [UbigeoScalar], {
    nullable: true,
    description: 'In one of these departments, by their codes; in all when left out.',
  })
  department?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Given to one of these companies by some rule of attribution, by their slugs; any when left out.',
  })
  company?: string[] | null;
}
