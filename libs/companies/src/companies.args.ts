import { PageArgs } from '#minewatch/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { CompanyFilter, CompanyOrder } from './company-filter.inputs.js';

/** Which companies are wanted, in which order, and which page of them. */
@ArgsType()
export class CompaniesArgs extends PageArgs {
  @Field(() => CompanyFilter, { nullable: true, description: 'Which companies; all when absent.' })
  filter?: CompanyFilter | null;

  @Field(() => CompanyOrder, { defaultValue: CompanyOrder.NAME_ASC, description: 'In which order.' })
  orderBy!: CompanyOrder;
}
