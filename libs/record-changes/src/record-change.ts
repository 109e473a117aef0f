import { ConnectionType, LocalText, LocalTextField } from '#minewatch/graphql';
import { RecordAddress, RecordKind } from '#minewatch/sources';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { FieldChange } from './field-change.js';
import { ChangeReason, RecordRevision } from './revision.js';

/** What happened to a record between two moments. */
export const ChangeKind = {
  ADDED: 'ADDED',
  CHANGED: 'CHANGED',
  MERGED: 'MERGED',
  WITHDRAWN: 'WITHDRAWN',
  RESTORED: 'RESTORED',
} as const;

export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What happened to a record between two moments.',
  valuesMap: {
    ADDED: { description: 'Published for the first time.' },
    CHANGED: { description: 'Published before and after, and not the same.' },
    MERGED: { description: 'Taken into another record, where its address now leads.' },
    WITHDRAWN: { description: 'Taken back.' },
    RESTORED: { description: 'Public again after it had been merged or withdrawn.' },
  },
});

/** A record whose published state at two moments differs. */
@ObjectType({ description: 'A record whose published state at two moments differs.' })
export class RecordChange {
  @Field(() => RecordKind, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Its permanent address within its kind.' })
  slug!: string;

  @LocalTextField('Its name or title, as published last.', { nullable: false })
  title!: LocalText;

  @Field(() => ChangeKind, { description: 'What happened to it.' })
  change!: ChangeKind;

  @Field(() => [ChangeReason], { description: 'Each reason that was given between the two moments, once.' })
  reasons!: ChangeReason[];

  @Field(() => [RecordRevision], { description: 'Its revisions between the two moments, the oldest first.' })
  revisions!: RecordRevision[];

  @Field(() => [FieldChange], {
    description: 'What differs: the fields of a changed record, before and after. Empty for any other.',
  })
  fields!: FieldChange[];

  @Field(() => RecordAddress, {
    nullable: true,
    description: 'The record that took it in, where it was merged.',
  })
  mergedInto!: RecordAddress | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn, where it was.' })
  withdrawnReason!: string | null;
}

/** A page of changed records. */
@ObjectType({ description: 'A page of changed records.' })
export class RecordChangeConnection extends ConnectionType(
  'RecordChange',
  () => RecordChange,
  'changed records',
) {}
