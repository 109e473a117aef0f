import { Field, ObjectType } from '@nestjs/graphql';

/** One cell that differs between two states of a record. */
@ObjectType({ description: 'One cell that differs between two states of a record.' })
export class CellChange {
  @Field({ description: 'File of the row.' })
  file!: string;

  @Field(() => String, { nullable: true, description: 'The row in words; null in the record’s own row.' })
  row!: string | null;

  @Field({ description: 'Column.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'What it said before; null where the row is new.' })
  before!: string | null;

  @Field(() => String, { nullable: true, description: 'What it says after; null where the row is gone.' })
  after!: string | null;
}
