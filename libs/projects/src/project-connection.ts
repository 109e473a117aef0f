import { ConnectionType } from '#minewatch/graphql';
import { ObjectType } from '@nestjs/graphql';
import { Project } from './project.entity.js';

/** A page of projects. */
@ObjectType({ description: 'A page of projects.' })
export class ProjectConnection extends ConnectionType('Project', () => Project, 'projects') {}
