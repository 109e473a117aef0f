import { PageArgs } from '#minewatch/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { LegalCaseFilter, LegalCaseOrder } from './legal-case-filter.inputs.js';

/** Which legal cases are wanted, in which order, and which page of them. */
@ArgsType()
export class LegalCasesArgs extends PageArgs {
  @Field(() => LegalCaseFilter, { nullable: true, description: 'Which cases; all when left out.' })
  filter?: LegalCaseFilter | null;

  @Field(() => LegalCaseOrder, { defaultValue: LegalCaseOrder.FILED_DESC, description: 'In which order.' })
  orderBy!: LegalCaseOrder;
}
