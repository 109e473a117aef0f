import { Module } from '@nestjs/common';
import {
  ProjectsOfCommunityResolver,
  ProjectsOfCompanyResolver,
  ProjectsOfPlaceResolver,
  ProjectsResolver,
  RelationsOfProjectResolver,
} from './projects.resolver.js';

/** Brings projects into the schema. */
@Module({
  providers: [
    ProjectsResolver,
    RelationsOfProjectResolver,
    ProjectsOfCompanyResolver,
    ProjectsOfCommunityResolver,
    ProjectsOfPlaceResolver,
  ],
})
export class ProjectsModule {}
