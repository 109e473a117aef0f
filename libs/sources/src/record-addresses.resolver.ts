import { RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { RecordAddress } from './record-address.js';
import { RecordArgs } from './record.args.js';

/** Tells where a record went. */
@Resolver()
export class RecordAddressesResolver {
  @RootField(() => RecordAddress, {
    nullable: true,
    args: () => RecordArgs,
    description:
      'Where a record is to be found today: after a merge the old slug answers with the one that took it in. Null when no record ever had this slug.',
  })
  record!: RecordAddress | null;
}
