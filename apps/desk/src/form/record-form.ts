import type { FieldKind, RecordKind } from '../staff-documents.js';

/** Form of a kind of record, as the server describes it from the one description of its files. */
export interface RecordForm {
  readonly kind: string;
  readonly title: string;
  readonly sections: readonly FormSectionDescription[];
}

export interface FormSectionDescription {
  readonly file: string;
  readonly title: string;
  readonly isMany: boolean;
  readonly columns: readonly FormColumn[];
}

export interface FormColumn {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly kind: ColumnKind;
  /** What a code or choice may be. */
  readonly choices: readonly Choice[] | null;
  /** The same for each part of an entry, parts being separated by colons. */
  readonly partChoices: readonly (readonly Choice[])[] | null;
  /** An entry may have a date after @. */
  readonly isDated: boolean;
  readonly recordKinds: readonly RecordKind[];
  /** Column that says of which kind the record is that is named here. */
  readonly kindColumn: string | null;
  /** It follows from others: shown, not asked for. */
  readonly isDerived: boolean;
  readonly isRequired: boolean;
}

export interface Choice {
  readonly code: string;
  readonly label: string;
}

export type ColumnKind = FieldKind;
