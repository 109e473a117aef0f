import { DateTimeScalar, LocalText, LocalTextField } from '#minewatch/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** Something was taken out of a closed edition for the safety of people; it is said that, when and why, and not what. */
@Entity('edition_redaction')
@ObjectType({
  description:
    'Something was taken out of a closed edition, for the safety of people. It is said that, when and why, and not what.',
})
export class EditionRedaction {
  @PrimaryGeneratedColumn('identity', { type: 'bigint' })
  id!: number;

  @Column('bigint')
  editionId!: number;

  @Column('timestamptz')
  @Field(() => DateTimeScalar, { description: 'When it was taken out.' })
  redactedAt!: Date;

  @Column('text')
  reasonEn!: string;
  @Column('text')
  reasonEs!: string;

  @LocalTextField('Why.', { nullable: false })
  reason!: LocalText;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the package of files before, by which copies of it are known.',
  })
  oldChecksum!: string | null;

  @Column('text', { nullable: true })
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the package of files after; null until they are made anew.',
  })
  newChecksum!: string | null;
}
