import { DateScalar } from '#minewatch/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The figures of an edition, counted once when the month was closed. */
@Entity('edition_count')
@ObjectType({ description: 'The figures of an edition, counted once when the month was closed.' })
export class EditionCount {
  @PrimaryColumn('bigint')
  editionId!: number;

  @Column('date')
  @Field(() => DateScalar, {
    description: 'Last day of its month: the day for which status and ownership are counted.',
  })
  countedOn!: string;

  @Column('integer')
  @Field(() => Int, { description: 'Extractive disputes.' })
  disputes!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Extractive disputes that are active on that day.' })
  activeDisputes!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Extractive disputes that are latent on that day.' })
  latentDisputes!: number;

  @Column('integer')
  @Field(() => Int, {
    description: 'UK-linked firms with extractive projects in Peru on that day, certain or possible.',
  })
  ukFirms!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Those of them with an active or latent dispute.' })
  ukFirmsInDispute!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Companies published.' })
  companies!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Projects published.' })
  projects!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Communities published.' })
  communities!: number;

  @Column('integer')
  @Field(() => Int, { description: 'Events published.' })
  events!: number;

  @Column('integer')
  @Field(() => Int, { description: 'News items published.' })
  newsItems!: number;
}
