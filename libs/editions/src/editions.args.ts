import { DateScalar, PageArgs } from '#minewatch/graphql';
import { ArgsType, Field, registerEnumType } from '@nestjs/graphql';
import { EditionStage } from './edition-stage.js';

/** Which edition is wanted. */
@ArgsType()
export class EditionArgs {
  @Field(() => DateScalar, { description: 'Any day of the month that it covers.' })
  month!: string;

  @Field(() => EditionStage, {
    nullable: true,
    description: 'Which stage; when left out FINAL where there is one, else CANDIDATE.',
  })
  stage?: EditionStage | null;
}

/** How editions are ordered. */
export const EditionOrder = { PUBLISHED_DESC: 'PUBLISHED_DESC', PUBLISHED_ASC: 'PUBLISHED_ASC' } as const;

export type EditionOrder = (typeof EditionOrder)[keyof typeof EditionOrder];

registerEnumType(EditionOrder, {
  name: 'EditionOrder',
  description: 'How editions are ordered.',
  valuesMap: {
    PUBLISHED_DESC: { description: 'Published last first.' },
    PUBLISHED_ASC: { description: 'Published first first.' },
  },
});

/** In which order editions are wanted, and which page of them. */
@ArgsType()
export class EditionsArgs extends PageArgs {
  @Field(() => EditionOrder, { defaultValue: EditionOrder.PUBLISHED_DESC, description: 'In which order.' })
  orderBy!: EditionOrder;
}
