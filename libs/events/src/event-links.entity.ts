import { MobilisationForm } from '#minewatch/vocabulary';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A form of protest seen in an event. */
@Entity('event_mobilisation')
export class EventMobilisation {
  @PrimaryColumn('bigint')
  eventId!: number;
  @PrimaryColumn('text')
  mobilisationForm!: MobilisationForm;
  @Column('smallint')
  position!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A company named in an event. */
@Entity('event_company')
export class EventCompany {
  @PrimaryColumn('bigint')
  eventId!: number;
  @PrimaryColumn('bigint')
  companyId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A community named in an event. */
@Entity('event_community')
export class EventCommunity {
  @PrimaryColumn('bigint')
  eventId!: number;
  @PrimaryColumn('bigint')
  communityId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A project at which an event happened, where that is known beyond its dispute. */
@Entity('event_project')
export class EventProject {
  @PrimaryColumn('bigint')
  eventId!: number;
  @PrimaryColumn('bigint')
  projectId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}
