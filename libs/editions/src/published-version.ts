import { DateTimeScalar } from '#minewatch/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Edition } from './edition.entity.js';

/** How many records of each kind are published. */
@ObjectType({ description: 'How many records of each kind are published.' })
export class RecordCounts {
  @Field(() => Int, { description: 'Companies, with or without a dispute.' })
  companies!: number;

  @Field(() => Int, { description: 'Projects, those that are not extractive among them.' })
  projects!: number;

  @Field(() => Int, { description: 'Projects that are extractive.' })
  extractiveProjects!: number;

  @Field(() => Int, { description: 'Departments, provinces and districts.' })
  places!: number;

  @Field(() => Int, { description: 'Indigenous and original peoples.' })
  peoples!: number;

  @Field(() => Int, { description: 'Communities, towns, federations and rondas.' })
  communities!: number;

  @Field(() => Int, { description: 'Disputes, those that are not extractive among them.' })
  disputes!: number;

  @Field(() => Int, { description: 'Disputes that are extractive.' })
  extractiveDisputes!: number;

  @Field(() => Int, { description: 'Events, of disputes or of none.' })
  events!: number;

  @Field(() => Int, { description: 'Agreements.' })
  agreements!: number;

  @Field(() => Int, { description: 'Legal cases.' })
  legalCases!: number;

  @Field(() => Int, { description: 'News items.' })
  newsItems!: number;

  @Field(() => Int, { description: 'Sources, each address once.' })
  sources!: number;
}

/** Which state of the published data an answer rests on. */
@ObjectType({ description: 'Which state of the published data an answer rests on.' })
export class DataVersion {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When something was published last; null while nothing is.',
  })
  publishedAt!: string | null;

  @Field(() => Edition, { nullable: true, description: 'The edition closed last; null while none is.' })
  latestEdition!: Edition | null;

  @Field(() => RecordCounts, { description: 'How many records of each kind are published.' })
  counts!: RecordCounts;
}
