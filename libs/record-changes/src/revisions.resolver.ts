import { Agreement } from '#minewatch/agreements';
import { Community, People } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { Dispute } from '#minewatch/disputes';
import { Event } from '#minewatch/events';
import { AddedField } from '#minewatch/graphql';
import { LegalCase } from '#minewatch/legal-cases';
import { NewsItem } from '#minewatch/news';
import { Place } from '#minewatch/places';
import { Project } from '#minewatch/projects';
import type { Type } from '@nestjs/common';
import { Resolver } from '@nestjs/graphql';
import { RecordRevision } from './revision.js';

const RECORD_TYPES = {
  ...{ Agreement, Community, Company, Dispute, Event, LegalCase, NewsItem, People, Place, Project },
} as const;

/** GraphQL types of records, each of which has its history. */
export const recordTypeNames = Object.keys(RECORD_TYPES);

/** Adds the history of its records to each type. */
export const revisionsResolvers: readonly Type[] = Object.values(RECORD_TYPES).map(revisionsOf);

function revisionsOf(type: Type): Type {
  /** Tells what was published of a record, and why it changed. */
  @Resolver(() => type)
  class RevisionsResolver {
    @AddedField(() => [RecordRevision], {
      description: 'Every published state of the record with the reason of its change, the newest first.',
    })
    revisions!: RecordRevision[];
  }
  return RevisionsResolver;
}
