import { LocalText, LocalTextField } from '#minewatch/graphql';
import { Citation } from '#minewatch/sources';
import { Confidence } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CompanyName } from './company-name.entity.js';
import { Listing } from './listing.entity.js';

/** Firm, state company, fund or joint venture, with or without a dispute. */
@Entity('company')
@ObjectType({
  description: 'Firm, state company, fund or joint venture. Companies without any dispute are listed too.',
})
export class Company {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent address of the company.' })
  slug!: string;

  @Column('text')
  @Field({ description: 'Name in use.' })
  name!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Registered name.' })
  legalName!: string | null;

  @Field(() => [CompanyName], { description: 'Other and former names, dated where known.' })
  otherNames!: CompanyName[];

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Country of registration or head office, ISO 3166-1 alpha-2, such as "CH".',
  })
  countryIso2!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Domain of its site, such as "glencore.com".' })
  websiteDomain!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Legal Entity Identifier, ISO 17442: 20 characters.' })
  lei!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Peruvian tax number: 11 digits.' })
  ruc!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Number in the register of its country.' })
  companyNumber!: string | null;

  @Column('text', { nullable: true })
  descriptionEn!: string | null;

  @Column('text', { nullable: true })
  descriptionEs!: string | null;

  @LocalTextField('What it is, in our own words.')
  description!: LocalText | null;

  @Field(() => [Listing], { description: 'Its securities on exchanges, dated, newest first.' })
  listings!: Listing[];

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record.' })
  confidence!: Confidence | null;

  @Field(() => [Citation], { description: 'Sources on which the record rests.' })
  sources!: Citation[];

  @Field({ description: 'Whether no source is recorded.' })
  isUnsourced!: boolean;

  @Column('timestamptz')
  publishedFrom!: Date;
}
