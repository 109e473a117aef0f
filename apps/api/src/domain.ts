import { agreementEntities, agreementReadings, AgreementsModule } from '#minewatch/agreements';
import { attributionEntities, attributionReadings, AttributionsModule } from '#minewatch/attributions';
import { codeListReadings, CodeListsModule } from '#minewatch/code-lists';
import { CommunitiesModule, communityEntities, communityReadings } from '#minewatch/communities';
import { CompaniesModule, companyEntities, companyReadings } from '#minewatch/companies';
import { disputeEntities, disputeReadings, DisputesModule } from '#minewatch/disputes';
import {
  editionMovementEntities,
  editionMovementReadings,
  EditionMovementsModule,
} from '#minewatch/edition-movements';
import { editionEntities, editionReadings, EditionsModule } from '#minewatch/editions';
import { eventEntities, eventReadings, EventsModule } from '#minewatch/events';
import { legalCaseEntities, legalCaseReadings, LegalCasesModule } from '#minewatch/legal-cases';
import { newsEntities, NewsModule, newsReadings } from '#minewatch/news';
import { ownershipEntities, OwnershipModule, ownershipReadings } from '#minewatch/ownership';
import { placeEntities, placeReadings, PlacesModule } from '#minewatch/places';
import { projectEntities, projectReadings, ProjectsModule } from '#minewatch/projects';
import { recordChangeReadings, RecordChangesModule } from '#minewatch/record-changes';
import { searchEntities, SearchModule, searchReadings } from '#minewatch/search';
import { sourceEntities, sourceReadings, SourcesModule } from '#minewatch/sources';
import { StatisticsModule, statisticsReadings } from '#minewatch/statistics';
import { trendReadings, TrendsModule } from '#minewatch/trends';
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
  EventsModule,
  LegalCasesModule,
  AgreementsModule,
  AttributionsModule,
  NewsModule,
  EditionsModule,
  EditionMovementsModule,
  CodeListsModule,
  StatisticsModule,
  TrendsModule,
  SearchModule,
  RecordChangesModule,
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
  ...eventEntities,
  ...legalCaseEntities,
  ...agreementEntities,
  ...attributionEntities,
  ...newsEntities,
  ...editionEntities,
  ...editionMovementEntities,
  ...searchEntities,
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
  ...eventReadings,
  ...legalCaseReadings,
  ...agreementReadings,
  ...attributionReadings,
  ...newsReadings,
  ...editionReadings,
  ...editionMovementReadings,
  ...codeListReadings,
  ...statisticsReadings,
  ...trendReadings,
  ...searchReadings,
  ...recordChangeReadings,
];
