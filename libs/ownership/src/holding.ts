import { Company } from '#minewatch/companies';
import { Certainty } from '#minewatch/graphql';
import { Project } from '#minewatch/projects';
import { Field, ObjectType } from '@nestjs/graphql';
import { OwnershipPath } from './ownership-path.js';
import { Shares } from './shares.js';

/** What a company holds of a project on a day, directly and through others. */
@ObjectType({
  description:
    'What a company holds of a project on a day, directly and through others: the product along each path, summed over the paths.',
})
export class Holding extends Shares {
  @Field(() => Company, { description: 'Company that holds.' })
  company!: Company;

  @Field(() => Project, { description: 'Project of which it holds a part.' })
  project!: Project;

  @Field(() => Certainty, { description: 'Whether it certainly holds a part on the day.' })
  certainty!: Certainty;

  @Field({ description: 'Whether it operates the project, certainly or possibly.' })
  isOperator!: boolean;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Whether it certainly operates; null when it does not.',
  })
  operatorCertainty!: Certainty | null;

  @Field({ description: 'Whether it holds a part itself, not only through others.' })
  isDirect!: boolean;

  @Field(() => [OwnershipPath], { description: 'The paths, certain ones first, shorter before longer.' })
  paths!: OwnershipPath[];
}

/** What a company holds of another company on a day, directly and through others. */
@ObjectType({
  description:
    'What a company holds of another company on a day, directly and through others: the product along each path, summed over the paths.',
})
export class CompanyHolding extends Shares {
  @Field(() => Company, { description: 'Company that holds.' })
  company!: Company;

  @Field(() => Company, { description: 'Company of which it holds a part.' })
  ownedCompany!: Company;

  @Field(() => Certainty, { description: 'Whether it certainly holds a part on the day.' })
  certainty!: Certainty;

  @Field({ description: 'Whether it holds a part itself, not only through others.' })
  isDirect!: boolean;

  @Field(() => [OwnershipPath], { description: 'The paths, certain ones first, shorter before longer.' })
  paths!: OwnershipPath[];
}
