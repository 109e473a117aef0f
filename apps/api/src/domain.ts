import { communityEntities, communityReadings, CommunitiesModule } from '#minewatch/communities';
import { companyEntities, companyReadings, CompaniesModule } from '#minewatch/companies';
import { disputeEntities, disputeReadings, DisputesModule } from '#minewatch/disputes';
import { ownershipEntities, ownershipReadings, OwnershipModule } from '#minewatch/ownership';
import { placeEntities, placeReadings, PlacesModule } from '#minewatch/places';
import { projectEntities, projectReadings, ProjectsModule } from '#minewatch/projects';
import { sourceEntities, sourceReadings, SourcesModule } from '#minewatch/sources';
import { ukLinkEntities, ukLinkReadings, UkLinksModule } from '#minewatch/uk-links';

/** What the public API is made of: a new part of the domain is entered in these three lists. */
export const domainModules = [
  SourcesModule,
  PlacesModule,
  CompaniesModule,
  CommunitiesModule,
  ProjectsModule,
  OwnershipModule,
  UkLinksModule,
  DisputesModule,
];

export const entities = [
  ...sourceEntities,
  ...placeEntities,
  ...companyEntities,
  ...communityEntities,
  ...projectEntities,
  ...ownershipEntities,
  ...ukLinkEntities,
  ...disputeEntities,
];

export const readings = [
  ...sourceReadings,
  ...placeReadings,
  ...companyReadings,
  ...communityReadings,
  ...projectReadings,
  ...ownershipReadings,
  ...ukLinkReadings,
  ...disputeReadings,
];
