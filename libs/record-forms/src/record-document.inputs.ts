import { Field, InputType } from '@nestjs/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import type { RecordDocument } from '#minewatch/record-documents';
import { RecordKind as RecordKindEnum } from '#minewatch/graphql';

/** A cell as it was typed. */
@InputType({ description: 'A cell as it was typed.' })
export class DocumentCellInput {
  @Field({ description: 'Column, named as in the files of seed-data/records.' })
  column!: string;

  @Field({ description: 'What is written in it.' })
  text!: string;
}

/** A row as it was typed. */
@InputType({ description: 'A row as it was typed.' })
export class DocumentRowInput {
  @Field(() => [DocumentCellInput], { description: 'Its cells; those left out are empty.' })
  cells!: DocumentCellInput[];
}

/** The rows of one file that are to belong to a record. */
@InputType({ description: 'The rows of one file that are to belong to a record.' })
export class DocumentSectionInput {
  @Field({ description: 'File, such as disputes.csv.' })
  file!: string;

  @Field(() => [DocumentRowInput], { description: 'All its rows: those left out are taken away.' })
  rows!: DocumentRowInput[];
}

/** A record as somebody wants it to be. */
@InputType({ description: 'A record as somebody wants it to be: all its rows, as texts.' })
export class RecordDocumentInput {
  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Slug of the record; empty while none was chosen.' })
  slug!: string;

  @Field(() => [DocumentSectionInput], { description: 'Its rows by file.' })
  sections!: DocumentSectionInput[];
}

/** The document that was sent. */
export function documentOf({ kind, slug, sections }: RecordDocumentInput): RecordDocument {
  return {
    kind,
    slug: slug.trim(),
    sections: sections.map(({ file, rows }) => ({
      file,
      rows: rows.map(({ cells }) => Object.fromEntries(cells.map(({ column, text }) => [column, text]))),
    })),
  };
}
