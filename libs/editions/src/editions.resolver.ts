import { RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { DataVersion } from './published-version.js';
import { EditionConnection } from './edition-connection.js';
import { Edition } from './edition.entity.js';
import { EditionArgs, EditionsArgs } from './editions.args.js';

/** Gives editions and the state of the published data. */
@Resolver()
export class EditionsResolver {
  @RootField(() => Edition, {
    nullable: true,
    args: () => EditionArgs,
    isAlwaysNow: 'One names an edition to find it, whichever is asked otherwise.',
    description: 'The edition of a month; null when none was closed.',
  })
  edition!: Edition | null;

  @RootField(() => EditionConnection, {
    args: () => EditionsArgs,
    isAlwaysNow: 'From this list an edition is chosen.',
    description: 'Closed editions, candidates and final ones.',
  })
  editions!: EditionConnection;

  @RootField(() => DataVersion, { description: 'Which state of the published data an answer rests on.' })
  dataVersion!: DataVersion;
}
