import type { Commodity } from '#minewatch/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a project takes out or carries, the main one first. */
@Entity('project_commodity')
export class ProjectCommodity {
  @PrimaryColumn('bigint')
  projectId!: number;

  @PrimaryColumn('text')
  commodity!: Commodity;

  @Column('smallint')
  position!: number;

  @Column('timestamptz')
  publishedFrom!: Date;
}
