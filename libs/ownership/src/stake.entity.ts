import { Company } from '#minewatch/companies';
import { BoundColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Project } from '#minewatch/projects';
import { Source } from '#minewatch/sources';
import { Confidence, InterestType } from '#minewatch/vocabulary';
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An owner holds a share of a company or of a project, from one date until before another. */
@Entity('stake')
@ObjectType({
  description: 'An owner holds a share of a company or of a project, from one date until before another.',
})
export class Stake {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  ownerId!: number;

  @Field(() => Company, { description: 'Company that holds the share.' })
  owner!: Company;

  @Column('bigint', { nullable: true })
  ownedCompanyId!: number | null;

  @Field(() => Company, { nullable: true, description: 'Company of which it holds a share, or null.' })
  ownedCompany!: Company | null;

  @Column('bigint', { nullable: true })
  ownedProjectId!: number | null;

  @Field(() => Project, { nullable: true, description: 'Project of which it holds a share, or null.' })
  ownedProject!: Project | null;

  @Column({ type: 'bigint', insert: false, update: false })
  ownedId!: number;

  @Column('text')
  @Field(() => InterestType, { description: 'Shares, votes, joint venture or other control.' })
  interestType!: InterestType;

  @Column('numeric', { precision: 7, scale: 4, nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Share in per cent; null when it is not known exactly.',
  })
  percent!: number | null;

  @Column('numeric', { precision: 7, scale: 4, nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Least share in per cent, where only a range is known.',
  })
  percentMin!: number | null;

  @Column('numeric', { precision: 7, scale: 4, nullable: true })
  @Field(() => Float, {
    nullable: true,
    description: 'Greatest share in per cent, where only a range is known.',
  })
  percentMax!: number | null;

  @Column('boolean')
  @Field({ description: 'Whether the owner runs the site.' })
  isOperator!: boolean;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'First day of the stake; null when not recorded.' })
  from!: BoundColumns;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, {
    nullable: true,
    description:
      'First day on which the stake was no longer held; null when it still is or that is not recorded.',
  })
  to!: BoundColumns;

  @Column('text', { nullable: true })
  noteEn!: string | null;

  @Column('text', { nullable: true })
  noteEs!: string | null;

  @LocalTextField('Remark, such as how it was acquired.')
  note!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of it.' })
  confidence!: Confidence | null;

  @Column('bigint', { nullable: true })
  sourceId!: number | null;

  @Field(() => Source, { nullable: true, description: 'Source on which it rests; null when unsourced.' })
  source!: Source | null;

  @Column({ type: 'daterange', insert: false, update: false })
  certainPeriod!: string;

  @Column({ type: 'daterange', insert: false, update: false })
  possiblePeriod!: string;

  @Column('timestamptz')
  publishedFrom!: Date;
}
