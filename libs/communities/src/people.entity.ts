import { Citation } from '#minewatch/sources';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Indigenous or original people, such as Awajún or Quechua. */
@Entity('people')
@ObjectType({ description: 'Indigenous or original people, such as Awajún or Quechua.' })
export class People {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent address of the people.' })
  slug!: string;

  @Column('text')
  @Field({ description: 'Name in its official spelling.' })
  name!: string;

  @Field(() => [Citation], { description: 'Sources on which the record rests.' })
  sources!: Citation[];

  @Field({ description: 'Whether no source is recorded.' })
  isUnsourced!: boolean;

  @Column('timestamptz')
  publishedFrom!: Date;
}
