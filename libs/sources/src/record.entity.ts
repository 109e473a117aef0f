import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordKind } from '#minewatch/graphql';

/** Identity of every record: its kind and its permanent slug, kept when it is merged or withdrawn. */
@Entity('record')
export class CatalogueRecord {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('text')
  kind!: RecordKind;

  @Column('text')
  slug!: string;

  @Column('bigint', { nullable: true })
  mergedIntoId!: number | null;

  @Column('text', { nullable: true })
  withdrawnReason!: string | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
