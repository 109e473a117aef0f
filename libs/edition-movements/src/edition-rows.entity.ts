import { DisputeType, Sector, Status, StatusChange } from '#minewatch/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An extractive dispute as an edition counts it, at the end of its month. */
@Entity('edition_dispute')
export class EditionDispute {
  @PrimaryColumn('date')
  month!: string;
  @PrimaryColumn('text')
  stage!: string;
  @PrimaryColumn('bigint')
  disputeId!: number;
  @Column('text')
  status!: Status;
  @Column('text')
  disputeType!: DisputeType;
  @Column('text')
  sector!: Sector;
  @Column('text', { array: true })
  departments!: string[];
  @Column('text', { array: true })
  companies!: string[];
  @Column('boolean')
  isInRound!: boolean;
  @Column('boolean')
  isReviewed!: boolean;
  @Column('text', { nullable: true })
  standing!: StatusChange | null;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A movement of a dispute between an edition and the one before. */
@Entity('edition_movement')
export class EditionMovement {
  @PrimaryColumn('date')
  month!: string;
  @PrimaryColumn('text')
  stage!: string;
  @PrimaryColumn('bigint')
  disputeId!: number;
  @PrimaryColumn('smallint')
  step!: number;
  @Column('text')
  movement!: StatusChange;
  @Column('text', { nullable: true })
  fromStatus!: Status | null;
  @Column('text', { nullable: true })
  fromType!: DisputeType | null;
  @Column('text', { nullable: true })
  fromSector!: Sector | null;
  @Column('text', { array: true, nullable: true })
  fromDepartments!: string[] | null;
  @Column('text', { array: true, nullable: true })
  fromCompanies!: string[] | null;
  @Column('text', { nullable: true })
  toStatus!: Status | null;
  @Column('text', { nullable: true })
  toType!: DisputeType | null;
  @Column('text', { nullable: true })
  toSector!: Sector | null;
  @Column('text', { array: true, nullable: true })
  toDepartments!: string[] | null;
  @Column('text', { array: true, nullable: true })
  toCompanies!: string[] | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('text', { nullable: true })
  sentenceEn!: string | null;
  @Column('text', { nullable: true })
  sentenceEs!: string | null;
  @Column('timestamptz')
  publishedFrom!: Date;
}
