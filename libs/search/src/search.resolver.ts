import { RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { SearchArgs } from './search.args.js';
import { SearchConnection } from './search-hit.js';

/** Finds records of all kinds. */
@Resolver()
export class SearchResolver {
  @RootField(() => SearchConnection, {
    args: () => SearchArgs,
    description:
      'Finds records of all kinds by their words in either language; a misspelt name finds the names that resemble it.',
  })
  search!: SearchConnection;
}
