import { BoundColumns } from '#minewatch/database';
import { EdtfDate } from '#minewatch/graphql';
import { Source } from '#minewatch/sources';
import { Confidence, ProjectStage as Stage } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A stage of a project, from one date until before another. */
@Entity('project_stage')
@ObjectType({ description: 'A stage of a project, from one date until before another.' })
export class ProjectStage {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  projectId!: number;

  @Column('text')
  @Field(() => Stage, { description: 'Exploration, construction, operating …' })
  stage!: Stage;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When it began; null when not recorded.' })
  from!: BoundColumns;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'First day on which it was over; null when it lasts or that is not recorded.',
  })
  to!: BoundColumns;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of it.' })
  confidence!: Confidence | null;

  @Column('bigint', { nullable: true })
  sourceId!: number | null;

  @Field(() => Source, { nullable: true, description: 'Source on which it rests; null when unsourced.' })
  source!: Source | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
