import { Certainty, DateScalar, LanguageArgs, ReadField } from '#minewatch/graphql';
import { Field, ObjectType } from '@nestjs/graphql';
import { OwnershipLink } from './ownership-link.js';
import { Shares } from './shares.js';

/** A chain of stakes by which a company holds part of a project or of another company on a day. */
@ObjectType({
  description:
    'A chain of stakes by which a company holds part of a project or of another company on a day. Its share is the product along the links.',
})
export class OwnershipPath extends Shares {
  @Field(() => DateScalar, { description: 'The day.' })
  on!: string;

  @Field(() => Certainty, { description: 'Whether every link was certainly held on the day.' })
  certainty!: Certainty;

  @Field({ description: 'Whether every owner on the path operates what it holds.' })
  isOperator!: boolean;

  @Field(() => [OwnershipLink], { description: 'The links, from the company down.' })
  links!: OwnershipLink[];

  @ReadField(() => String, {
    args: () => LanguageArgs,
    description:
      'The path as a sentence: "Xstrata held 100 % of Compañía Minera Antapaccay, which held 100 % of Tintaya, on 28 May 2012."',
  })
  explanation!: string;
}
