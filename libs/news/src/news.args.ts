import { PageArgs } from '#minewatch/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { NewsFilter, NewsOrder } from './news-filter.inputs.js';

/** Which news items are wanted, in which order, and which page of them. */
@ArgsType()
export class NewsArgs extends PageArgs {
  @Field(() => NewsFilter, { nullable: true, description: 'Which news items; all when left out.' })
  filter?: NewsFilter | null;

  @Field(() => NewsOrder, { defaultValue: NewsOrder.DATE_DESC, description: 'In which order.' })
  orderBy!: NewsOrder;
}
