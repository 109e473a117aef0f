import { Community } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { Dispute } from '#minewatch/disputes';
import { Event } from '#minewatch/events';
import { AddedField, RootField } from '#minewatch/graphql';
import { Project } from '#minewatch/projects';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { NewsItemConnection } from './news-connection.js';
import { NewsItem } from './news-item.entity.js';
import { NewsArgs } from './news.args.js';

/** Gives news items. */
@Resolver()
export class NewsResolver {
  @RootField(() => NewsItem, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The news item of this slug; null when there is none.',
  })
  newsItem!: NewsItem | null;

  @RootField(() => NewsItemConnection, {
    args: () => NewsArgs,
    description: 'News items: reports by others, with our own summaries.',
  })
  newsItems!: NewsItemConnection;
}

/** Gives the news about a dispute. */
@Resolver(() => Dispute)
export class NewsOfDisputeResolver {
  @AddedField(() => NewsItemConnection, { args: () => NewsArgs, description: 'News items about it.' })
  news!: NewsItemConnection;
}

/** Gives the news that report an event. */
@Resolver(() => Event)
export class NewsOfEventResolver {
  @AddedField(() => [NewsItem], { description: 'News items that report it, latest first.' })
  news!: NewsItem[];
}

/** Gives the news about a project. */
@Resolver(() => Project)
export class NewsOfProjectResolver {
  @AddedField(() => NewsItemConnection, { args: () => NewsArgs, description: 'News items about it.' })
  news!: NewsItemConnection;
}

/** Gives the news about a company. */
@Resolver(() => Company)
export class NewsOfCompanyResolver {
  @AddedField(() => NewsItemConnection, { args: () => NewsArgs, description: 'News items about it.' })
  news!: NewsItemConnection;
}

/** Gives the news about a community. */
@Resolver(() => Community)
export class NewsOfCommunityResolver {
  @AddedField(() => NewsItemConnection, { args: () => NewsArgs, description: 'News items about it.' })
  news!: NewsItemConnection;
}
