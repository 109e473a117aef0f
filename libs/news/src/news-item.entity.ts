import { Community } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { OptionalDateColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Dispute } from '#minewatch/disputes';
import { Event } from '#minewatch/events';
import { Project } from '#minewatch/projects';
import { Confidence, SourceScale, SourceType } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { HeadlineBasis } from './headline-basis.js';

const description =
  'A report by others: headline, publisher, date, address and our own summary; never the text of the report.';

/** A report by others: headline, publisher, date, address and our own summary. */
@Entity('news_item')
@ObjectType({ description })
export class NewsItem {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  @Field({ description: 'Permanent name in addresses.' })
  slug!: string;

  @Column('text')
  @Field({
    description: 'Headline in the language of the report; to be shown as a quotation only where isQuotable.',
  })
  headline!: string;

  /** As stored: page, url-slug or own. */
  @Column('text')
  @Field(() => HeadlineBasis, { description: 'Where the headline comes from.' })
  headlineBasis!: string;

  @Field({
    description: 'Whether the headline may be shown as a quotation: only when it was seen on the page.',
  })
  isQuotable!: boolean;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publisher!: string | null;

  @Column(() => OptionalDateColumns)
  @Field(() => EdtfDate, { nullable: true, description: 'When it was published; null when not known.' })
  on!: OptionalDateColumns;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Address of the report; empty when no page was retrieved.',
  })
  url!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'Copy in a web archive.' })
  archivedUrl!: string | null;

  @Column('text', { nullable: true })
  contentHash!: string | null;

  @Column('text')
  @Field({ description: 'Language of the report, ISO 639-1.' })
  language!: string;

  @Column('text', { nullable: true })
  summaryEn!: string | null;
  @Column('text', { nullable: true })
  summaryEs!: string | null;

  @LocalTextField('Summary in our own words.')
  summary!: LocalText | null;

  @Column('text')
  @Field(() => SourceType, { description: 'Kind of source.' })
  sourceType!: SourceType;

  @Column('text', { nullable: true })
  @Field(() => SourceScale, { nullable: true, description: 'Reach of the publisher.' })
  sourceScale!: SourceScale | null;

  @Column('boolean')
  @Field({ description: 'Whether it is about an extractive conflict.' })
  isExtractive!: boolean;

  @Column('text', { nullable: true })
  scopeNoteEn!: string | null;
  @Column('text', { nullable: true })
  scopeNoteEs!: string | null;

  @LocalTextField('Why it is kept though it is not about an extractive conflict.')
  scopeNote!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'Peru Support Group news page that carried it, such as psg:2016-02.',
  })
  psgPage!: string | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the record as a whole.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;

  @Field(() => [Dispute], { description: 'Disputes that it is about.' })
  disputes!: Dispute[];

  @Field(() => [Event], { description: 'Events that it reports; it can come before one.' })
  events!: Event[];

  @Field(() => [Project], { description: 'Projects that it is about.' })
  projects!: Project[];

  @Field(() => [Company], { description: 'Companies that it is about.' })
  companies!: Company[];

  @Field(() => [Community], { description: 'Communities that it is about.' })
  communities!: Community[];
}
