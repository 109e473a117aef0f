import { DateScalar, DateTimeScalar, LocalText, LocalTextField } from '#minewatch/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { EditionCount } from './edition-count.entity.js';
import { EditionFile } from './edition-file.entity.js';
import { EditionRedaction } from './edition-redaction.entity.js';
import { EditionStage } from './edition-stage.js';

/** A month, closed: the data as it was published at one moment. */
@Entity('edition')
@ObjectType({
  description:
    'A month, closed: the data as it was published at one moment. Both of its stages stay citable.',
})
export class Edition {
  @PrimaryColumn('bigint')
  id!: number;

  @Column('date')
  @Field(() => DateScalar, { description: 'First day of the month that it covers.' })
  month!: string;

  @Column('text')
  @Field(() => EditionStage, { description: 'CANDIDATE at the end of the month, FINAL after corrections.' })
  stage!: EditionStage;

  @Column('timestamptz')
  @Field(() => DateTimeScalar, { description: 'Moment whose published rows the edition shows.' })
  publishedAt!: Date;

  @Column('text')
  titleEn!: string;
  @Column('text')
  titleEs!: string;

  @LocalTextField('Title for citation.', { nullable: false })
  title!: LocalText;

  @Column('text', { nullable: true })
  @Field(() => String, { nullable: true, description: 'SHA-256 of its package of files.' })
  checksum!: string | null;

  @Column('text')
  @Field({ description: 'Month and stage in one word, such as 2026-11-candidate: its name in an address.' })
  version!: string;

  @Column('text')
  @Field({ description: 'Licence of the data.' })
  licence!: string;

  @Column('text', { nullable: true })
  citationEn!: string | null;
  @Column('text', { nullable: true })
  citationEs!: string | null;

  @LocalTextField('The sentence to cite it by.')
  citation!: LocalText | null;

  @Field(() => EditionCount, {
    nullable: true,
    description: 'Its figures, counted once when the month was closed.',
  })
  figures!: EditionCount | null;

  @Field(() => Edition, {
    nullable: true,
    description:
      'The last edition of an earlier month, from which its changes are counted; null for the first.',
  })
  previous!: Edition | null;

  @Field(() => [EditionFile], { description: 'Its files, the package of all of them first.' })
  files!: EditionFile[];

  @Field(() => [EditionRedaction], {
    description: 'What was taken out after it was closed, for the safety of people, earliest first.',
  })
  redactions!: EditionRedaction[];
}
