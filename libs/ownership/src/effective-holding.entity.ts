import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days on which a company holds part of a project, directly or through others; follows from the stakes. */
@Entity('effective_holding')
export class EffectiveHolding {
  @PrimaryColumn('bigint')
  projectId!: number;

  @PrimaryColumn('bigint')
  companyId!: number;

  @Column('datemultirange')
  certain!: string;

  @Column('datemultirange')
  possible!: string;

  @Column('datemultirange')
  operatedCertain!: string;

  @Column('datemultirange')
  operatedPossible!: string;

  @Column('datemultirange')
  directCertain!: string;

  @Column('datemultirange')
  directPossible!: string;

  @Column('timestamptz')
  publishedFrom!: Date;
}
