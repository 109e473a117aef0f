import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One transaction that changed what is public; the newest is the version of the data. */
@Entity('publication')
export class Publication {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('timestamptz')
  publishedAt!: Date;
}
