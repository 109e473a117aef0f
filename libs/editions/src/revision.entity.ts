import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One published state of one record, with its reason. */
@Entity('revision')
export class Revision {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  recordId!: number;

  @Column('integer')
  number!: number;

  @Column('text')
  reason!: 'REAL_CHANGE' | 'CORRECTION' | 'LATE_ADDITION' | 'RULE_CHANGE';

  @Column('text', { nullable: true })
  sentenceEn!: string | null;

  @Column('text', { nullable: true })
  sentenceEs!: string | null;

  @Column('timestamptz')
  publishedAt!: Date;

  @Column('jsonb')
  content!: Record<string, unknown>;

  /** Approved by its own author: the organisation had one person. */
  @Column('boolean')
  isSelfApproved!: boolean;
}
