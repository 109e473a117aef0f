import { Company } from '#minewatch/companies';
import { Certainty, EdtfDate } from '#minewatch/graphql';
import { Project } from '#minewatch/projects';
import { InterestType } from '#minewatch/vocabulary';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Stake } from './stake.entity.js';

/** One step of a path of ownership: an owner and what it holds directly. */
@ObjectType({
  description:
    'One step of a path of ownership: an owner and what it holds directly, on the day of the path.',
})
export class OwnershipLink {
  @Field(() => Company, { description: 'Company that holds.' })
  owner!: Company;

  @Field(() => Company, { nullable: true, description: 'Company of which it holds a share, or null.' })
  ownedCompany!: Company | null;

  @Field(() => Project, { nullable: true, description: 'Project of which it holds a share, or null.' })
  ownedProject!: Project | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share in per cent; null when it is not known exactly.',
  })
  percent!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Least share in per cent; null when it is not known at all.',
  })
  percentMin!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Greatest share in per cent; null when it is not known at all.',
  })
  percentMax!: number | null;

  @Field(() => InterestType, { description: 'Shares, votes, joint venture or other control.' })
  interestType!: InterestType;

  @Field({ description: 'Whether the owner runs what it holds.' })
  isOperator!: boolean;

  @Field(() => EdtfDate, { nullable: true, description: 'First day of the stake; null when not recorded.' })
  from!: EdtfDate | null;

  @Field(() => EdtfDate, {
    nullable: true,
    description:
      'First day on which the stake was no longer held; null when it still is or that is not recorded.',
  })
  to!: EdtfDate | null;

  @Field(() => Certainty, { description: 'Whether it was certainly held on the day.' })
  certainty!: Certainty;

  @Field(() => [Stake], {
    description:
      'The stakes that say so: one, or two where the day of a change from one to the other is uncertain.',
  })
  stakes!: Stake[];
}
