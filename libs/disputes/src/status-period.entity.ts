import type { Intensity, Phase, Status } from '#minewatch/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The days on which a status of a dispute is in force; follows from its status history. */
@Entity('status_period')
export class StatusPeriod {
  @PrimaryColumn('bigint')
  disputeId!: number;

  @PrimaryColumn('bigint')
  statusHistoryId!: number;

  @Column('daterange')
  during!: string;

  @Column('text')
  status!: Status;

  @Column('text', { nullable: true })
  phase!: Phase | null;

  @Column('text', { nullable: true })
  intensity!: Intensity | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
