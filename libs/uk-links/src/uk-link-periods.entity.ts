import type { UkLinkReason } from '#minewatch/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days on which a company is linked to the United Kingdom for one reason; follows from listings, countries and stakes. */
@Entity('uk_link')
export class UkLinkPeriods {
  @PrimaryColumn('bigint')
  companyId!: number;

  @PrimaryColumn('text')
  reason!: UkLinkReason;

  @Column('datemultirange')
  certain!: string;

  @Column('datemultirange')
  possible!: string;

  @Column('timestamptz')
  publishedFrom!: Date;
}
