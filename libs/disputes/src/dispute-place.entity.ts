import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a dispute is, as narrow as known; its own, else follows from its communities, else its projects, else its point. */
@Entity('dispute_place')
export class DisputePlace {
  @PrimaryColumn('bigint')
  disputeId!: number;

  @PrimaryColumn('text')
  ubigeo!: string;

  @Column('text')
  basis!: 'DISPUTE' | 'COMMUNITY' | 'PROJECT' | 'POINT';

  @Column('timestamptz')
  publishedFrom!: Date;
}
