import { OptionalDateColumns } from '#minewatch/database';
import { EdtfDate } from '#minewatch/graphql';
import { Impact, ImpactLevel, ImpactProof, Issue, Outcome } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a dispute is about. */
@Entity('dispute_issue')
export class DisputeIssue {
  @PrimaryColumn('bigint')
  disputeId!: number;
  @PrimaryColumn('text')
  issue!: Issue;
  @Column('smallint')
  position!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** Harm that is claimed, documented or officially established in a dispute. */
@Entity('dispute_impact')
@ObjectType({ description: 'Harm that is claimed, documented or officially established in a dispute.' })
export class DisputeImpact {
  @PrimaryColumn('bigint')
  disputeId!: number;

  @PrimaryColumn('text')
  @Field(() => Impact, { description: 'The harm.' })
  impact!: Impact;

  @Column('text')
  @Field(() => ImpactLevel, { name: 'level', description: 'Visible already, or feared.' })
  impactLevel!: ImpactLevel;

  @Column('text')
  @Field(() => ImpactProof, { name: 'proof', description: 'Alleged, documented or officially established.' })
  impactProof!: ImpactProof;

  @Column('smallint')
  position!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** What came of a dispute, dated where known. */
@Entity('dispute_outcome')
@ObjectType({ description: 'What came of a dispute, dated where known.' })
export class DisputeOutcome {
  @PrimaryColumn('bigint')
  id!: number;
  @Column('bigint')
  disputeId!: number;

  @Column('text')
  @Field(() => Outcome, { description: 'The outcome.' })
  outcome!: Outcome;

  @Column(() => OptionalDateColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When it came about; null when not recorded.' })
  on!: OptionalDateColumns;
  @Column('timestamptz')
  publishedFrom!: Date;
}
