import { RootField } from '#minewatch/graphql';
import { Resolver } from '@nestjs/graphql';
import { PlaceConnection } from './place-connection.js';
import { Place } from './place.entity.js';
import { PlaceArgs, PlacesArgs } from './places.args.js';

/** Gives places. */
@Resolver()
export class PlacesResolver {
  @RootField(() => Place, {
    nullable: true,
    args: () => PlaceArgs,
    description: 'The department, province or district of this code or slug; null when there is none.',
  })
  place!: Place | null;

  @RootField(() => PlaceConnection, {
    args: () => PlacesArgs,
    description: 'Departments, provinces and districts.',
  })
  places!: PlaceConnection;
}
