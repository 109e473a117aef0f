import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a dispute is, as narrow as known; follows from its communities, else its projects, else its point. */
@Entity('dispute_place')
export class DisputePlace {
  @PrimaryColumn('bigint')
  disputeId!: number;

  @PrimaryColumn('text')
  ubigeo!: string;

  @Column('text')
  basis!: 'COMMUNITY' | 'PROJECT' | 'POINT';

  @Column('timestamptz')
  publishedFrom!: Date;
}
