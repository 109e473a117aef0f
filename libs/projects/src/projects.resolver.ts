import { Community } from '#minewatch/communities';
import { Company } from '#minewatch/companies';
import { AddedField, RootField } from '#minewatch/graphql';
import { Place } from '#minewatch/places';
import { SlugArgs } from '#minewatch/sources';
import { Resolver } from '@nestjs/graphql';
import { ProjectConnection } from './project-connection.js';
import { ProjectRelation } from './project-relation.entity.js';
import { Project } from './project.entity.js';
import { ProjectsArgs } from './projects.args.js';

/** Gives projects. */
@Resolver()
export class ProjectsResolver {
  @RootField(() => Project, {
    nullable: true,
    args: () => SlugArgs,
    description: 'The project of this slug; null when there is none.',
  })
  project!: Project | null;

  @RootField(() => ProjectConnection, {
    args: () => ProjectsArgs,
    description: 'Projects, those that are not extractive too, marked.',
  })
  projects!: ProjectConnection;
}

/** Gives the relations of a project. */
@Resolver(() => Project)
export class RelationsOfProjectResolver {
  @AddedField(() => [ProjectRelation], {
    description:
      'How it stands to other projects, seen from this one: which it succeeds, and which succeed it.',
  })
  relations!: ProjectRelation[];
}

/** Gives the projects of a company. */
@Resolver(() => Company)
export class ProjectsOfCompanyResolver {
  @AddedField(() => ProjectConnection, {
    args: () => ProjectsArgs,
    description:
      'Projects of which it holds or ever held a part, directly or through others; "holdings" says how much on a day.',
  })
  projects!: ProjectConnection;
}

/** Gives the projects of a community. */
@Resolver(() => Community)
export class ProjectsOfCommunityResolver {
  @AddedField(() => [Project], {
    description: 'Projects that the disputes of this community are about, by name.',
  })
  projects!: Project[];
}

/** Gives the projects of a place. */
@Resolver(() => Place)
export class ProjectsOfPlaceResolver {
  @AddedField(() => ProjectConnection, {
    args: () => ProjectsArgs,
    description: 'Projects in this place or in a place within it.',
  })
  projects!: ProjectConnection;
}
