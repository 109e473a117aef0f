import { Agreement } from '#minewatch/agreements';
import { Community, People } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { Dispute } from '#minewatch/disputes';
import { Event } from '#minewatch/events';
import { ConnectionType } from '#minewatch/graphql';
import { LegalCase } from '#minewatch/legal-cases';
import { NewsItem } from '#minewatch/news';
import { Place } from '#minewatch/places';
import { Project } from '#minewatch/projects';
import { RecordKind } from '#minewatch/sources';
import { createUnionType, Field, Float, ObjectType } from '@nestjs/graphql';

/** Any record that the search finds. */
export const FoundRecord = createUnionType({
  name: 'FoundRecord',
  description: 'Any record that the search finds.',
  types: () =>
    [Company, Project, Place, People, Community, Dispute, Event, Agreement, LegalCase, NewsItem] as const,
});

/** A piece of a snippet. */
@ObjectType({ description: 'A piece of a snippet.' })
export class SnippetPart {
  @Field({ description: 'The text.' })
  text!: string;

  @Field({ description: 'Whether this is what was looked for.' })
  isMatch!: boolean;
}

/** A record that was found. */
@ObjectType({ description: 'A record that was found.' })
export class SearchHit {
  @Field(() => RecordKind, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Its permanent address within its kind.' })
  slug!: string;

  @Field({ description: 'Its name or title, in the language asked for where it has one in it.' })
  title!: string;

  @Field(() => String, {
    nullable: true,
    description: 'A passage of its text in which words that were looked for stand; null when it has no text.',
  })
  snippet!: string | null;

  @Field(() => [SnippetPart], { description: 'The same passage in pieces, for marking the words.' })
  snippetParts!: SnippetPart[];

  @Field({
    description: 'Whether it was found by a name that resembles what was typed, not by the words themselves.',
  })
  isSimilar!: boolean;

  @Field(() => Float, { description: 'How well it fits; of use only beside other hits of the same search.' })
  score!: number;

  @Field(() => FoundRecord, { description: 'The record itself.' })
  record!: typeof FoundRecord;
}

/** A page of what was found, best first. */
@ObjectType({
  description:
    'A page of what was found, best first. `totalCount` is exact; where more than 1,000 records hold the words, only 1,000 of them are ranked and listed: narrow the question by another word or a kind.',
})
export class SearchConnection extends ConnectionType('SearchHit', () => SearchHit, 'hits') {}
