import { KnownDateColumns } from '#minewatch/database';
import { EdtfDate, LocalText, LocalTextField } from '#minewatch/graphql';
import { Confidence, Intensity, Phase, Status } from '#minewatch/vocabulary';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

const description =
  'Status, phase and intensity of a dispute from a date on: our reading, with the event it rests on; not the register of the Ombudsman.';

/** Status, phase and intensity of a dispute from a date on. */
@Entity('status_history')
@ObjectType({ description })
export class DisputeStatus {
  @PrimaryColumn('bigint')
  id!: number;
  @Column('bigint')
  disputeId!: number;

  @Column(() => KnownDateColumns)
  @Field(() => EdtfDate, { name: 'since', description: 'When it began to hold.' })
  from!: KnownDateColumns;

  @Column('text')
  @Field(() => Status, { description: 'Status after the Ombudsman.' })
  status!: Status;

  @Column('text', { nullable: true })
  @Field(() => Phase, {
    nullable: true,
    description: 'Phase, which exists only while the dispute is active.',
  })
  phase!: Phase | null;

  @Column('text', { nullable: true })
  @Field(() => Intensity, { nullable: true, description: 'Intensity of mobilisation.' })
  intensity!: Intensity | null;

  @Column('bigint', { nullable: true })
  eventId!: number | null;
  @Column('text', { nullable: true })
  noteEn!: string | null;
  @Column('text', { nullable: true })
  noteEs!: string | null;

  @LocalTextField('What the reading rests on.')
  note!: LocalText | null;

  @Column('text', { nullable: true })
  @Field(() => Confidence, { nullable: true, description: 'How sure we are of the reading.' })
  confidence!: Confidence | null;

  @Column('timestamptz')
  publishedFrom!: Date;
}
