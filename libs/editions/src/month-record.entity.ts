import { Status, StatusChange } from '#minewatch/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A dispute was reviewed for a month; a month without a row is not reviewed, never no change. */
@Entity('month_record')
export class MonthRecord {
  @PrimaryColumn('bigint')
  disputeId!: number;

  /** First day of the month. */
  @PrimaryColumn('date')
  month!: string;

  @Column('text')
  status!: Status;

  @Column('text', { nullable: true })
  statusChange!: StatusChange | null;

  @Column('text', { nullable: true })
  reasonEn!: string | null;

  @Column('text', { nullable: true })
  reasonEs!: string | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
