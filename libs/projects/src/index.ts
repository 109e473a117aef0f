import { ProjectCommodity } from './project-commodity.entity.js';
import { ProjectRelation } from './project-relation.entity.js';
import { ProjectShape } from './project-shape.entity.js';
import { ProjectStage } from './project-stage.entity.js';
import { Project } from './project.entity.js';

export { OnArgs } from './projects.args.js';
export { projectReadings } from './projects.reading.js';
export { ProjectsModule } from './projects.module.js';
export { Project } from './project.entity.js';

export const projectEntities = [Project, ProjectCommodity, ProjectRelation, ProjectShape, ProjectStage];
