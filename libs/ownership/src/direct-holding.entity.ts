import type { Certainty } from '#minewatch/graphql';
import type { InterestType } from '#minewatch/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an owner holds of a company or project while nothing changes; follows from its stakes. */
@Entity('direct_holding')
export class DirectHolding {
  @PrimaryColumn('bigint')
  ownedId!: number;

  @PrimaryColumn('bigint')
  ownerId!: number;

  @PrimaryColumn('text')
  basis!: Certainty;

  @PrimaryColumn('daterange')
  period!: string;

  @Column('bigint', { nullable: true })
  ownedCompanyId!: number | null;

  @Column('bigint', { nullable: true })
  ownedProjectId!: number | null;

  @Column('text')
  interestType!: InterestType;

  @Column('numeric', { nullable: true })
  shareMin!: number | null;

  @Column('numeric', { nullable: true })
  shareMax!: number | null;

  @Column('boolean')
  isOperator!: boolean;

  @Column('bigint', { array: true })
  stakeIds!: number[];

  @Column('timestamptz')
  publishedFrom!: Date;
}
