import { LanguageArgs, LocalText, LocalTextField, ReadField } from '#minewatch/graphql';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What happened to the row in which a cell changed. */
export const RowChange = { ADDED: 'ADDED', REMOVED: 'REMOVED', CHANGED: 'CHANGED' } as const;

export type RowChange = (typeof RowChange)[keyof typeof RowChange];

registerEnumType(RowChange, {
  name: 'RowChange',
  description: 'What happened to the row in which a cell changed.',
  valuesMap: {
    ADDED: { description: 'The whole row was added.' },
    REMOVED: { description: 'The whole row was taken away.' },
    CHANGED: { description: 'The row was there before and is there after.' },
  },
});

/** A cell in which two states of a record differ. */
@ObjectType({
  description: 'A cell in which two states of a record differ: a column of the files of an edition.',
})
export class FieldChange {
  @Field({ description: 'File that holds it, such as status_history.csv.' })
  file!: string;

  @LocalTextField('What the rows of the file are.', { nullable: false })
  fileLabel!: LocalText;

  @Field({
    description: 'Which of the rows that belong to the record; empty for the row of the record itself.',
  })
  row!: string;

  @Field(() => RowChange, { description: 'What happened to the row.' })
  rowChange!: RowChange;

  @Field({ description: 'Column of the file.' })
  column!: string;

  @LocalTextField('What the column holds.', { nullable: false })
  columnLabel!: LocalText;

  @Field(() => String, { nullable: true, description: 'What stood there before, as written in the file.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there after, as written in the file.' })
  after!: string | null;

  @ReadField(() => String, {
    nullable: true,
    args: () => LanguageArgs,
    description: 'The same as `before`, codes in words.',
  })
  beforeInWords!: string | null;

  @ReadField(() => String, {
    nullable: true,
    args: () => LanguageArgs,
    description: 'The same as `after`, codes in words.',
  })
  afterInWords!: string | null;
}
