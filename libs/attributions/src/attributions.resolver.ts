import { Company } from '#minewatch/companies';
import { Dispute } from '#minewatch/disputes';
import { AddedField } from '#minewatch/graphql';
import { OnArgs } from '#minewatch/projects';
import { Resolver } from '@nestjs/graphql';
import { AttributionSummary } from './attribution-summary.js';
import { Attribution } from './attribution.js';
import { AttributionsArgs, CompanyDisputesArgs } from './attributions.args.js';
import { CompanyDisputeConnection } from './company-dispute-connection.js';

/** Gives the companies to which a dispute belongs. */
@Resolver(() => Dispute)
export class CompaniesOfDisputeResolver {
  @AddedField(() => [Attribution], {
    args: () => AttributionsArgs,
    description: 'Companies to which it belongs, by which rule and why.',
  })
  companies!: Attribution[];
}

/** Gives the disputes that belong to a company. */
@Resolver(() => Company)
export class DisputesOfCompanyResolver {
  @AddedField(() => CompanyDisputeConnection, {
    args: () => CompanyDisputesArgs,
    description: 'Disputes that belong to it by the rules of attribution, with the reasons.',
  })
  disputes!: CompanyDisputeConnection;

  @AddedField(() => [AttributionSummary], {
    args: () => OnArgs,
    description:
      'How much belongs to it by each rule, extractive disputes alone; all four rules, also those that give none.',
  })
  attributionSummary!: AttributionSummary[];
}
