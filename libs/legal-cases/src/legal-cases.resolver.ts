import { Company } from '#minewatch/companies';
import { Dispute } from '#minewatch/disputes';
import { AddedField, RootField } from '#minewatch/graphql';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { LegalCaseConnection } from './legal-case-connection.js';
import { LegalCase } from './legal-case.entity.js';
import { LegalCasesArgs } from './legal-cases.args.js';

/** Gives legal cases. */
@Resolver()
export class LegalCasesResolver {
  @RootField(() => LegalCase, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The legal case of this slug; null when there is none.',
  })
  legalCase!: LegalCase | null;

  @RootField(() => LegalCaseConnection, { args: () => LegalCasesArgs, description: 'Legal cases.' })
  legalCases!: LegalCaseConnection;
}

/** Gives the legal cases that arose from a dispute. */
@Resolver(() => Dispute)
export class LegalCasesOfDisputeResolver {
  @AddedField(() => [LegalCase], { description: 'Legal cases that arose from it, first filed first.' })
  legalCases!: LegalCase[];
}

/** Gives the legal cases against a company. */
@Resolver(() => Company)
export class LegalCasesOfCompanyResolver {
  @AddedField(() => [LegalCase], {
    description: 'Legal cases in which it is a defendant, first filed first.',
  })
  legalCases!: LegalCase[];
}
