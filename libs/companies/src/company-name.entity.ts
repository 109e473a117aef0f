import { BoundColumns } from '#minewatch/database';
import { EdtfDate } from '#minewatch/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Other or former name of a company, dated where known. */
@Entity('company_name')
@ObjectType({ description: 'Other or former name of a company, dated where known.' })
export class CompanyName {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  companyId!: number;

  @Column('text')
  @Field({ description: 'The name.' })
  name!: string;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When it began to be used; null when not recorded.' })
  from!: BoundColumns;

  @Column(() => BoundColumns)
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'First day on which it was no longer used; null when it still is or that is not recorded.',
  })
  to!: BoundColumns;

  @Column('timestamptz')
  publishedFrom!: Date;
}
