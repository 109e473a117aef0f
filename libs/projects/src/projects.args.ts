import { DateScalar, PageArgs } from '#minewatch/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { ProjectFilter, ProjectOrder } from './project-filter.inputs.js';

/** Which projects are wanted, in which order, and which page of them. */
@ArgsType()
export class ProjectsArgs extends PageArgs {
  @Field(() => ProjectFilter, { nullable: true, description: 'Which projects; all when absent.' })
  filter?: ProjectFilter | null;

  @Field(() => ProjectOrder, { defaultValue: ProjectOrder.NAME_ASC, description: 'In which order.' })
  orderBy!: ProjectOrder;
}

/** The day that a question is about. */
@ArgsType()
export class OnArgs {
  @Field(() => DateScalar, { nullable: true, description: 'The day asked about; today in Lima when absent.' })
  on?: string | null;
}
