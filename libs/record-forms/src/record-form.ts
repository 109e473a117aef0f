import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FormKind, RecordKind } from '#minewatch/record-columns';
import type { FormColumn, FormSection, RecordForm } from '#minewatch/record-documents';
import type { Language } from '#minewatch/shared';
import { RecordKind as RecordKindEnum } from '#minewatch/graphql';

const FieldKindEnum = {
  TEXT: 'TEXT',
  LONG_TEXT: 'LONG_TEXT',
  CODE: 'CODE',
  CODES: 'CODES',
  DATE: 'DATE',
  REFERENCE: 'REFERENCE',
  REFERENCES: 'REFERENCES',
  NUMBER: 'NUMBER',
  YES_NO: 'YES_NO',
  LATITUDE: 'LATITUDE',
  LONGITUDE: 'LONGITUDE',
  URL: 'URL',
  SOURCES: 'SOURCES',
  SOURCE: 'SOURCE',
  GEOMETRY: 'GEOMETRY',
  CHOICE: 'CHOICE',
  ENTRIES: 'ENTRIES',
} as const satisfies { readonly [Kind in FormKind]: Kind };

registerEnumType(FieldKindEnum, {
  name: 'FieldKind',
  description: 'How a form asks for a column.',
  valuesMap: {
    TEXT: { description: 'A line of text.' },
    LONG_TEXT: { description: 'A sentence or more.' },
    CODE: { description: 'A code of a list.' },
    CODES: { description: 'Codes of a list, separated by a bar.' },
    DATE: { description: 'A date in EDTF, such as 2016-02 or 2012-08/2012-09.' },
    REFERENCE: { description: 'The slug of another record.' },
    REFERENCES: { description: 'Slugs of other records, separated by a bar.' },
    NUMBER: { description: 'A number.' },
    YES_NO: { description: 'yes or no.' },
    LATITUDE: { description: 'A latitude in degrees.' },
    LONGITUDE: { description: 'A longitude in degrees.' },
    URL: { description: 'An address of the web.' },
    SOURCES: { description: 'Sources, separated by a bar.' },
    SOURCE: { description: 'A source: an address or a label.' },
    GEOMETRY: { description: 'A line or an area as GeoJSON.' },
    CHOICE: { description: 'One of a few words.' },
    ENTRIES: { description: 'Entries of several parts, separated by a bar; the parts by a colon.' },
  },
});

/** How a form asks for one column, in the language of whoever fills it in. */
@ObjectType({ description: 'A column of a form.' })
export class FormColumnView {
  @Field({ description: 'Column of the file.' })
  name!: string;

  @Field({ description: 'What it is called.' })
  label!: string;

  @Field({ description: 'What to write in it.' })
  hint!: string;

  @Field(() => FieldKindEnum, { description: 'How it is asked for.' })
  kind!: FormKind;

  @Field({ description: 'Whether each row needs it.' })
  isRequired!: boolean;

  @Field({ description: 'Whether it follows from other columns, and is shown and not asked for.' })
  isDerived!: boolean;

  @Field({ description: 'Whether each entry may have a date after an @.' })
  isDated!: boolean;

  @Field(() => String, { nullable: true, description: 'Code list of a code or codes.' })
  codeList!: string | null;

  @Field(() => [String], { description: 'Code lists of the parts of an entry.' })
  partLists!: readonly string[];

  @Field(() => [RecordKindEnum], { description: 'Kinds of records that a reference may name.' })
  recordKinds!: readonly RecordKind[];

  @Field(() => String, {
    nullable: true,
    description: 'Column whose word says which of the kinds a reference names.',
  })
  kindColumn!: string | null;

  @Field(() => [String], { description: 'Words of a choice.' })
  choices!: readonly string[];
}

/** The rows of one file in a form. */
@ObjectType({ description: 'The rows of one file in a form.' })
export class FormSectionView {
  @Field({ description: 'File, such as disputes.csv.' })
  file!: string;

  @Field({ description: 'What its rows are called.' })
  title!: string;

  @Field({ description: 'Whether a record may have any number of rows.' })
  isMany!: boolean;

  @Field(() => [FormColumnView], { description: 'Its columns, in order.' })
  columns!: FormColumnView[];
}

/** The form in which records of a kind are written. */
@ObjectType('RecordForm', { description: 'The form in which records of a kind are written.' })
export class RecordFormView {
  @Field(() => RecordKindEnum, { description: 'What the records are.' })
  kind!: RecordKind;

  @Field({ description: 'What they are called.' })
  title!: string;

  @Field(() => [FormSectionView], { description: 'Its parts: the record’s own row first.' })
  sections!: FormSectionView[];
}

/** The form in one language. */
export function formIn(language: Language, { kind, title, sections }: RecordForm): RecordFormView {
  return { kind, title: title[language], sections: sections.map((section) => sectionIn(language, section)) };
}

function sectionIn(language: Language, { file, title, isMany, columns }: FormSection): FormSectionView {
  return {
    file,
    title: title[language],
    isMany,
    columns: columns.map((column) => columnIn(language, column)),
  };
}

function columnIn(language: Language, column: FormColumn): FormColumnView {
  return {
    name: column.name,
    label: column.label[language],
    hint: column.hint[language],
    kind: column.kind,
    isRequired: column.isRequired,
    isDerived: column.isDerived ?? false,
    isDated: column.isDated ?? false,
    codeList: column.codeList ?? null,
    partLists: column.partLists ?? [],
    recordKinds: column.recordKinds ?? [],
    kindColumn: column.kindColumn ?? null,
    choices: column.choices ?? [],
  };
}
