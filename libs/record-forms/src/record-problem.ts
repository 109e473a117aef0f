import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Finding, RecordKind, Severity } from '#minewatch/record-columns';
import type { Language } from '#minewatch/shared';
import { RecordKind as RecordKindEnum } from '#minewatch/graphql';

const SeverityEnum = { ERROR: 'ERROR', WARNING: 'WARNING', NOTE: 'NOTE' } as const satisfies {
  readonly [Each in Severity]: Each;
};

registerEnumType(SeverityEnum, {
  name: 'Severity',
  description: 'How bad a problem is.',
  valuesMap: {
    ERROR: { description: 'It must be put right before the draft can be submitted.' },
    WARNING: { description: 'It may be right, and should be looked at.' },
    NOTE: { description: 'Something to know.' },
  },
});

/** What is wrong with a record as written, at its place, in the language of whoever reads it. */
@ObjectType({ description: 'What is wrong with a record as written, and where.' })
export class RecordProblem {
  @Field(() => SeverityEnum, { description: 'How bad it is.' })
  severity!: Severity;

  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Slug of the record.' })
  slug!: string;

  @Field(() => String, {
    nullable: true,
    description: 'File of the row; null where the record as a whole is meant.',
  })
  file!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Row of the section, counted from 0; null where none is meant.',
  })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Column; null where the row as a whole is meant.' })
  column!: string | null;

  @Field({ description: 'What is wrong, and what was expected.' })
  message!: string;
}

/** A finding at its place in a record. */
export interface PlacedFinding extends Finding {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly file: string | null;
  readonly row: number | null;
}

const EXPECTED = { en: 'Expected: ', es: 'Se esperaba: ' };

/** The problem in words of one language. */
export function problemIn(language: Language, finding: PlacedFinding): RecordProblem {
  const { severity, kind, slug, file, row, column, value, wrong, expected } = finding;
  const shown =
    value === null || value === '' ? '' : `“${value.length > 80 ? `${value.slice(0, 80)}…` : value}”: `;
  const instead = expected === null ? '' : ` ${EXPECTED[language]}${expected[language]}.`;
  const said = `${shown}${wrong[language]}`;
  const message = `${said}${/[.!?]$/.test(said) ? '' : '.'}${instead}`;
  return { severity, kind, slug, file, row, column, message };
}
