import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { NewsItem } from './news-item.entity.js';

/** A page of news items. */
@ObjectType({ description: 'A page of news items.' })
export class NewsItemConnection extends ConnectionType('NewsItem', () => NewsItem, 'news items') {}
