import { Field, ObjectType } from '@nestjs/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import { RecordKind as RecordKindEnum } from '#minewatch/graphql';

/** A cell of a row: its column and what is written in it. */
@ObjectType({ description: 'A cell of a row.' })
export class DocumentCell {
  @Field({ description: 'Column, named as in the files of seed-data/records.' })
  column!: string;

  @Field({ description: 'What is written in it.' })
  text!: string;
}

/** A row of a section. */
@ObjectType({ description: 'A row of a section.' })
export class DocumentRow {
  @Field(() => [DocumentCell], { description: 'Its cells; a cell that is missing is empty.' })
  cells!: DocumentCell[];
}

/** The rows of one file that belong to a record. */
@ObjectType({ description: 'The rows of one file that belong to a record.' })
export class DocumentSection {
  @Field({ description: 'File, such as disputes.csv.' })
  file!: string;

  @Field(() => [DocumentRow], { description: 'Its rows; the record’s own file has one.' })
  rows!: DocumentRow[];
}

/** A record as a person edits it: the rows of the files that belong to it, as texts. */
@ObjectType('RecordDocument', {
  description:
    'A record as a person edits it: the rows of the files of seed-data/records that belong to it, as texts.',
})
export class RecordDocumentView {
  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Slug of the record; empty while none was chosen.' })
  slug!: string;

  @Field(() => [DocumentSection], { description: 'Its rows by file.' })
  sections!: DocumentSection[];
}

/** The document in the form in which it leaves the staff API. */
export function viewOf({ kind, slug, sections }: RecordDocument): RecordDocumentView {
  return {
    kind,
    slug,
    sections: sections.map(({ file, rows }) => ({
      file,
      rows: rows.map((row) => ({ cells: Object.entries(row).map(([column, text]) => ({ column, text })) })),
    })),
  };
}
