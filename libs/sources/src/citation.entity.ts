import { DateScalar } from '#minewatch/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { Source } from './source.entity.js';

/** A record, or one field of it, rests on a source. */
@Entity('citation')
@ObjectType({ description: 'A record, or one field of it, rests on a source.' })
export class Citation {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  recordId!: number;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description:
      'Field that is supported, such as "point"; null when the source supports the record as a whole.',
  })
  field!: string | null;

  @Column('bigint')
  sourceId!: number;

  @Field(() => Source, { description: 'Source that supports it.' })
  source!: Source;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Page, paragraph or section.' })
  page!: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which the source was read for this.' })
  readOn!: string | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
