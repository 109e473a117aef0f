import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A news item is about a dispute. */
@Entity('news_dispute')
export class NewsDispute {
  @PrimaryColumn('bigint')
  newsItemId!: number;
  @PrimaryColumn('bigint')
  disputeId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A news item reports an event. */
@Entity('news_event')
export class NewsEvent {
  @PrimaryColumn('bigint')
  newsItemId!: number;
  @PrimaryColumn('bigint')
  eventId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A news item is about a project. */
@Entity('news_project')
export class NewsProject {
  @PrimaryColumn('bigint')
  newsItemId!: number;
  @PrimaryColumn('bigint')
  projectId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A news item is about a company. */
@Entity('news_company')
export class NewsCompany {
  @PrimaryColumn('bigint')
  newsItemId!: number;
  @PrimaryColumn('bigint')
  companyId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}

/** A news item is about a community. */
@Entity('news_community')
export class NewsCommunity {
  @PrimaryColumn('bigint')
  newsItemId!: number;
  @PrimaryColumn('bigint')
  communityId!: number;
  @Column('timestamptz')
  publishedFrom!: Date;
}
