import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file of an edition, byte for byte as it was when the month was closed. */
@Entity('edition_file')
@ObjectType({ description: 'A file of an edition, byte for byte as it was when the month was closed.' })
export class EditionFile {
  @PrimaryColumn('bigint')
  editionId!: number;

  @PrimaryColumn('text')
  @Field({ description: 'Name of the file.' })
  name!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  @Field({ description: 'What kind of file it is.' })
  mediaType!: string;

  @Column('integer', { name: 'row_count', nullable: true })
  @Field(() => Int, { nullable: true, description: 'Rows that it holds; null for a text or the package.' })
  rows!: number | null;

  @Column('bigint', { name: 'byte_count' })
  @Field(() => Float, { description: 'Its size in bytes.' })
  bytes!: number;

  @Column('text')
  @Field({ description: 'SHA-256 of its bytes, in hexadecimal.' })
  sha256!: string;

  @Column('bytea')
  content!: Uint8Array;

  @Field({ description: 'Where it is downloaded from, beneath the address of the site.' })
  path!: string;
}
