import { Company } from '#minewatch/companies';
import { Certainty, DateScalar } from '#minewatch/graphql';
import { Project } from '#minewatch/projects';
import { Field, ObjectType } from '@nestjs/graphql';
import { Shares } from './shares.js';

/** A span of days in which a company's share of a project does not change. */
@ObjectType({
  description:
    'A span of days in which a company’s share of a project, direct and through others, does not change. For a chart: draw the POSSIBLE ones light and the CERTAIN ones, which lie within them, over them.',
})
export class OwnershipPeriod extends Shares {
  @Field(() => Company, { description: 'Company that holds.' })
  company!: Company;

  @Field(() => Project, { description: 'Project of which it holds a part.' })
  project!: Project;

  @Field(() => Certainty, {
    description:
      'CERTAIN: held on each of the days however uncertain dates are read. POSSIBLE: in some reading.',
  })
  certainty!: Certainty;

  @Field(() => DateScalar, { nullable: true, description: 'First day; null when no start is recorded.' })
  from!: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day after; null while it lasts or when no end is recorded.',
  })
  to!: string | null;

  @Field({ description: 'Whether it operates the project.' })
  isOperator!: boolean;

  @Field({ description: 'Whether it holds a part itself, not only through others.' })
  isDirect!: boolean;
}
