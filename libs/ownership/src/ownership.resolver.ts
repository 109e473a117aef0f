import { Company } from '#minewatch/companies';
import { AddedField } from '#minewatch/graphql';
import { OnArgs, Project } from '#minewatch/projects';
import { Resolver } from '@nestjs/graphql';
import { CompanyHolding, Holding } from './holding.js';
import { OwnershipPeriod } from './ownership-period.js';
import { Stake } from './stake.entity.js';

/** Gives what a company holds and who holds it. */
@Resolver(() => Company)
export class OwnershipOfCompanyResolver {
  @AddedField(() => [Stake], {
    description: 'Stakes that others hold in it directly, at any time, earliest first.',
  })
  owners!: Stake[];

  @AddedField(() => [Stake], {
    description: 'Stakes that it holds directly in companies and projects, at any time, earliest first.',
  })
  stakes!: Stake[];

  @AddedField(() => [Holding], {
    args: () => OnArgs,
    description:
      'What it holds of projects on a day, directly and through others; certain ones first, the largest first.',
  })
  holdings!: Holding[];

  @AddedField(() => [CompanyHolding], {
    args: () => OnArgs,
    description:
      'Every company up the chains that holds part of it on a day; certain ones first, the largest first.',
  })
  ownersAbove!: CompanyHolding[];

  @AddedField(() => [CompanyHolding], {
    args: () => OnArgs,
    description:
      'Every company down the chains of which it holds part on a day; certain ones first, the largest first.',
  })
  companiesBelow!: CompanyHolding[];

  @AddedField(() => [OwnershipPeriod], {
    description:
      'Its shares of projects through time, direct and through others, project by project, earliest first.',
  })
  ownershipHistory!: OwnershipPeriod[];
}

/** Gives who holds a project. */
@Resolver(() => Project)
export class OwnershipOfProjectResolver {
  @AddedField(() => [Stake], { description: 'Stakes held in it directly, at any time, earliest first.' })
  owners!: Stake[];

  @AddedField(() => [Holding], {
    args: () => OnArgs,
    description:
      'Every company up the chains that holds part of it on a day, with its effective share; certain ones first, the largest first.',
  })
  holders!: Holding[];

  @AddedField(() => [OwnershipPeriod], {
    description: 'Effective shares through time, company by company, earliest first.',
  })
  ownershipHistory!: OwnershipPeriod[];
}
