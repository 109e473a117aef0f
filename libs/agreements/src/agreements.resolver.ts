import { Dispute } from '#minewatch/disputes';
import { AddedField, RootField } from '#minewatch/graphql';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { AgreementConnection } from './agreement-connection.js';
import { Agreement } from './agreement.entity.js';
import { AgreementsArgs } from './agreements.args.js';

/** Gives agreements. */
@Resolver()
export class AgreementsResolver {
  @RootField(() => Agreement, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The agreement of this slug; null when there is none.',
  })
  agreement!: Agreement | null;

  @RootField(() => AgreementConnection, {
    args: () => AgreementsArgs,
    description: 'Promises made in dialogue, kept, broken or open.',
  })
  agreements!: AgreementConnection;
}

/** Gives the agreements of a dispute. */
@Resolver(() => Dispute)
export class AgreementsOfDisputeResolver {
  @AddedField(() => [Agreement], { description: 'Promises made in it, first signed first.' })
  agreements!: Agreement[];
}
