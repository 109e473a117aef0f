import { RootField } from '#minewatch/graphql';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { CompaniesArgs } from './companies.args.js';
import { CompanyConnection } from './company-connection.js';
import { Company } from './company.entity.js';

/** Gives companies. */
@Resolver()
export class CompaniesResolver {
  @RootField(() => Company, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The company of this slug; null when there is none.',
  })
  company!: Company | null;

  @RootField(() => CompanyConnection, {
    args: () => CompaniesArgs,
    description: 'Companies, those without any dispute too.',
  })
  companies!: CompanyConnection;
}
