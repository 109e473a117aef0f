import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A project that a dispute is about, the main one first. */
@Entity('dispute_project')
export class DisputeProject {
  @PrimaryColumn('bigint')
  disputeId!: number;
  @PrimaryColumn('bigint')
  projectId!: number;
  @Column('smallint')
  position!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A community that takes part in a dispute. */
@Entity('dispute_community')
export class DisputeCommunity {
  @PrimaryColumn('bigint')
  disputeId!: number;
  @PrimaryColumn('bigint')
  communityId!: number;
  @Column('smallint')
  position!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}
