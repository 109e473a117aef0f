import { Company } from '#minewatch/companies';
import { AddedField, RootField } from '#minewatch/graphql';
import { OnArgs } from '#minewatch/projects';
import { Resolver } from '@nestjs/graphql';
import { HeadlineFigure } from './headline-figure.js';
import { HeadlineArgs } from './headline.args.js';
import { UkLink } from './uk-link.js';

/** Gives the link of a company to the United Kingdom. */
@Resolver(() => Company)
export class UkLinkOfCompanyResolver {
  @AddedField(() => UkLink, {
    args: () => OnArgs,
    description: 'Whether it is linked to the United Kingdom on a day, and why.',
  })
  ukLink!: UkLink;
}

/** Gives the headline figure. */
@Resolver()
export class HeadlineResolver {
  @RootField(() => HeadlineFigure, {
    args: () => HeadlineArgs,
    description:
      'The share of UK-linked firms with extractive projects in Peru that have an active or latent dispute on a day, with the firms on both sides of it.',
  })
  headlineFigure!: HeadlineFigure;
}
