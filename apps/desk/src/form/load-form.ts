import type { Language } from '#minewatch/shared';
import { ask } from '../frame/ask.js';
import { recordFormsDocument, type RecordFormsAnswer, type RecordKind } from '../staff-documents.js';
import type { Words } from '../words/words.js';
import type { Choice, FormColumn, RecordForm } from './record-form.js';
import { readVocabulary, type Vocabulary } from './vocabulary.js';

type DescribedColumn = RecordFormsAnswer['recordForms'][number]['sections'][number]['columns'][number];

const forms = new Map<string, Promise<RecordForm>>();

/** The form of a kind of record in a language, with the labels of its codes; asked once per visit. */
export function loadForm(kind: RecordKind, language: Language, words: Words): Promise<RecordForm> {
  const key = `${kind} ${language}`;
  const known = forms.get(key);
  if (known) return known;
  const asked = readForm(kind, language, words);
  forms.set(key, asked);
  asked.catch(() => forms.delete(key));
  return asked;
}

async function readForm(kind: RecordKind, language: Language, words: Words): Promise<RecordForm> {
  const [{ recordForms }, vocabulary] = await Promise.all([
    ask(recordFormsDocument, { kind, language: language === 'es' ? 'ES' : 'EN' }),
    readVocabulary(language),
  ]);
  const [form] = recordForms;
  if (!form) throw new Error(`There is no form for ${kind}`);
  return {
    ...form,
    sections: form.sections.map((section) => ({
      ...section,
      columns: section.columns.map((column) => withLabels(column, vocabulary, words)),
    })),
  };
}

function withLabels(column: DescribedColumn, vocabulary: Vocabulary, words: Words): FormColumn {
  const { codeList, partLists, choices } = column;
  return {
    ...column,
    choices: codeList ? (vocabulary.get(codeList) ?? []) : choicesOf(choices, words),
    partChoices: partLists.length > 0 ? partLists.map((list) => vocabulary.get(list) ?? []) : null,
  };
}

function choicesOf(codes: readonly string[], words: Words): readonly Choice[] {
  const labels: Readonly<Record<string, string>> = words.form.choices;
  return codes.map((code) => ({ code, label: labels[code] ?? code }));
}
