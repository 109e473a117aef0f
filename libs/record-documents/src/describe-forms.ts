import type { Column, ColumnForm, RecordKind } from '#minewatch/record-columns';
import type { InEachLanguage, Language } from '#minewatch/shared';
import { hints as hintsEn } from './column-hints.en.js';
import { hints as hintsEs } from './column-hints.es.js';
import { labels as labelsEn } from './column-labels.en.js';
import { labels as labelsEs } from './column-labels.es.js';
import { columnsOf, partsOf, recordKinds, type DocumentPart } from './document-parts.js';

/** A column of a form: what it is called, what to write in it, and how it is asked for. */
export interface FormColumn extends ColumnForm {
  readonly name: string;
  readonly label: InEachLanguage;
  readonly hint: InEachLanguage;
  readonly isRequired: boolean;
}

/** The rows of one file in a form. */
export interface FormSection {
  readonly file: string;
  readonly title: InEachLanguage;
  /** Whether a record may have any number of rows of it. */
  readonly isMany: boolean;
  readonly columns: readonly FormColumn[];
}

/** The form in which records of a kind are written. */
export interface RecordForm {
  readonly kind: RecordKind;
  readonly title: InEachLanguage;
  readonly sections: readonly FormSection[];
}

const LANGUAGE_OF_TEXT: Readonly<Record<Language, InEachLanguage>> = {
  en: { en: 'in English', es: 'en inglés' },
  es: { en: 'in Spanish', es: 'en español' },
};

let forms: readonly RecordForm[] | undefined;

/** The form of every kind of record, made of the descriptions that imports and exports follow too. */
export function describeForms(): readonly RecordForm[] {
  forms ??= recordKinds.map((kind) => {
    const sections = partsOf(kind).map((part) => describeSection(part));
    return { kind, title: partsOf(kind)[0].file.title, sections };
  });
  return forms;
}

function describeSection(part: DocumentPart): FormSection {
  const { file, isMany } = part;
  return {
    file: file.name,
    title: file.title,
    isMany,
    columns: columnsOf(part).map(([name, column]) => describeColumn(file.name, name, column)),
  };
}

function describeColumn(file: string, name: string, { form, isRequired }: Column): FormColumn {
  const label = { en: wordsFor(labelsEn, file, name), es: wordsFor(labelsEs, file, name) };
  const hint = { en: wordsFor(hintsEn, file, name), es: wordsFor(hintsEs, file, name) };
  return { ...form, name, label: inItsLanguage(label, name), hint, isRequired };
}

/** What is said of a column in one file, or else of columns of this name; `title_en` and `title_es` share their words. */
function wordsFor(words: Readonly<Record<string, string>>, file: string, name: string): string {
  const shared = name.replace(/_(en|es)$/, '');
  const [stem = ''] = file.split('.');
  const found = words[`${stem}.${shared}`] ?? words[shared];
  if (found === undefined) throw new Error(`No words for the column ${name} of ${file}`);
  return found;
}

function inItsLanguage(label: InEachLanguage, name: string): InEachLanguage {
  const language = /_(en|es)$/.exec(name)?.[1];
  if (language !== 'en' && language !== 'es') return label;
  const { en, es } = LANGUAGE_OF_TEXT[language];
  return { en: `${label.en}, ${en}`, es: `${label.es}, ${es}` };
}
