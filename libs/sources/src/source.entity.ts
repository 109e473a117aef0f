import { DateScalar } from '#minewatch/graphql';
import { SourceScale, SourceType } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** What facts rest on: a page, paper or person, once per address. */
@Entity('source')
@ObjectType({ description: 'What facts rest on: a page, a paper or a person, once per address.' })
export class Source {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('text')
  @Field(() => SourceType, { description: 'Kind of source.' })
  sourceType!: SourceType;

  @Column('text', { nullable: true })
  @Field(() => SourceScale, { nullable: true, description: 'Reach of the source, local to international.' })
  sourceScale!: SourceScale | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Address of the source; null when it has none.' })
  url!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Name of a source without an address of its own, such as "psg:2016-02".',
  })
  label!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Title as seen.' })
  title!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Address of a copy in a web archive.' })
  archivedUrl!: string | null;

  @Column('text', { nullable: true })
  contentHash!: string | null;

  @Column('date', { nullable: true })
  @Field(() => DateScalar, { nullable: true, description: 'Day on which it was read.' })
  readOn!: string | null;

  @Column('boolean')
  @Field({ description: 'Whether the address is a copy on a host other than the publisher’s.' })
  isCopy!: boolean;

  @Column('timestamptz')
  publishedFrom!: Date;
}
