import { BoundColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Source } from '#minewatch/sources';
import { Confidence, ProjectRelation as RelationKind } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Project } from './project.entity.js';
import { RelationDirection } from './relation-direction.js';

/** One project is part of, succeeds, expands or serves another; each of the two sees it from its side. */
@Entity('project_relation')
@ObjectType({
  description:
    'One project is part of, succeeds, expands or serves another; each of the two sees it from its side.',
})
export class ProjectRelation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  projectId!: number;

  @Column('text')
  @Field(() => RelationKind, {
    description: 'Relation in which the project that stands first stands to the other: see direction.',
  })
  relation!: RelationKind;

  @Field(() => RelationDirection, {
    description:
      'FORWARD: this project succeeds, expands … the other. BACKWARD: the other does so to this one.',
  })
  direction!: RelationDirection;

  @Column('bigint')
  otherProjectId!: number;

  @Field(() => Project, { description: 'The project at the other end.' })
  otherProject!: Project;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'Since when; null when not recorded.' })
  from!: BoundColumns;

  @Column('text', { nullable: true })
  noteEn!: string | null;

  @Column('text', { nullable: true })
  noteEs!: string | null;

  @LocalTextField('Remark.')
  note!: LocalText | null;

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
