import { Module } from '@nestjs/common';
import { HeadlineResolver, UkLinkOfCompanyResolver } from './uk-links.resolver.js';

/** Brings UK links and the headline figure into the schema. */
@Module({ providers: [UkLinkOfCompanyResolver, HeadlineResolver] })
export class UkLinksModule {}
