import type { RecordKind } from '#minewatch/sources';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the search knows of a record: its titles, its names and its words in both languages. */
@Entity('search_document')
export class SearchDocument {
  @PrimaryColumn('bigint')
  recordId!: number;

  @Column('text')
  kind!: RecordKind;

  @Column('text')
  slug!: string;

  @Column('text')
  titleEn!: string;

  @Column('text', { nullable: true })
  titleEs!: string | null;

  @Column('text', { nullable: true })
  names!: string | null;

  @Column('tsvector')
  words!: string;

  @Column('timestamptz')
  publishedFrom!: Date;
}
