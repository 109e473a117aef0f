import { Module } from '@nestjs/common';
import {
  NewsOfCommunityResolver,
  NewsOfCompanyResolver,
  NewsOfDisputeResolver,
  NewsOfEventResolver,
  NewsOfProjectResolver,
  NewsResolver,
} from './news.resolver.js';

/** Brings news into the schema. */
@Module({
  providers: [
    NewsResolver,
    NewsOfDisputeResolver,
    NewsOfEventResolver,
    NewsOfProjectResolver,
    NewsOfCompanyResolver,
    NewsOfCommunityResolver,
  ],
})
export class NewsModule {}
