import type { Certainty } from '#minewatch/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Share of a project that a company holds directly or through others while nothing changes; follows from the stakes. */
@Entity('effective_stake')
export class EffectiveStake {
  @PrimaryColumn('bigint')
  projectId!: number;

  @PrimaryColumn('bigint')
  companyId!: number;

  @PrimaryColumn('text')
  basis!: Certainty;

  @PrimaryColumn('daterange')
  period!: string;

  @Column('numeric', { nullable: true })
  shareMin!: number | null;

  @Column('numeric', { nullable: true })
  shareMax!: number | null;

  @Column('boolean')
  isOperator!: boolean;

  @Column('boolean')
  isDirect!: boolean;

  @Column('integer')
  pathCount!: number;

  @Column('timestamptz')
  publishedFrom!: Date;
}
