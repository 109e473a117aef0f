import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The people, or one of the peoples, to which a community belongs. */
@Entity('community_people')
export class CommunityPeople {
  @PrimaryColumn('bigint')
  communityId!: number;

  @PrimaryColumn('bigint')
  peopleId!: number;

  @Column('smallint')
  position!: number;

  @Column('timestamptz')
  publishedFrom!: Date;
}
