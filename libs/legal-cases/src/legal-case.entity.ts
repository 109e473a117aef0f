import { Company } from '#minewatch/companies';
import { OptionalDateColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Dispute } from '#minewatch/disputes';
import { Citation } from '#minewatch/sources';
import { Confidence, LegalCaseOutcome, LegalCaseStatus } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Case in court: claimants as counts, defendants, dates and outcome. */
@Entity('legal_case')
@ObjectType({ description: 'Case in court: claimants as counts, defendants, dates and outcome.' })
export class LegalCase {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent name in addresses.' })
  slug!: string;

  @Column('bigint', { nullable: true })
  disputeId!: number | null;

  @Column('text')
  @Field({ description: 'Public name of the case.' })
  name!: string;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Court.' })
  court!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Country of the court, ISO 3166-1 alpha-2.' })
  countryIso2!: string | null;

  @Column(() => OptionalDateColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When the claim was filed; null when not recorded.' })
  filed!: OptionalDateColumns;
  @Column(() => OptionalDateColumns)
  @Field(() => EdtfDate, {
    nullable: true,
    description: 'When it was decided; null while it is open or when that is not recorded.',
  })
  decided!: OptionalDateColumns;

  @Column('text')
  @Field(() => LegalCaseStatus, { name: 'status', description: 'Where the case stands.' })
  caseStatus!: LegalCaseStatus;

  @Column('text')
  @Field(() => LegalCaseOutcome, { name: 'outcome', description: 'How it ended.' })
  caseOutcome!: LegalCaseOutcome;

  @Column('text', { nullable: true })
  claimantsEn!: string | null;
  @Column('text', { nullable: true })
  claimantsEs!: string | null;

  @LocalTextField('Claimants as a count or a public body; never private names.')
  claimants!: LocalText | null;
  @Column('text', { nullable: true })
  summaryEn!: string | null;
  @Column('text', { nullable: true })
  summaryEs!: string | null;

  @LocalTextField('Summary in our own words.')
  summary!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record as a whole.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;

  @Field(() => Dispute, { nullable: true, description: 'Dispute from which the case arose.' })
  dispute!: Dispute | null;

  @Field(() => [Company], {
    description: 'Companies that are defendants; none when the state or persons are.',
  })
  defendants!: Company[];

  @Field(() => [Citation], { description: 'Sources on which it rests.' })
  sources!: Citation[];

  @Field({ description: 'Whether no source was retrieved for it.' })
  isUnsourced!: boolean;
}

/** A company that is a defendant in a case. */
@Entity('legal_case_defendant')
export class LegalCaseDefendant {
  @PrimaryColumn('bigint')
  legalCaseId!: number;
  @PrimaryColumn('bigint')
  companyId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}
