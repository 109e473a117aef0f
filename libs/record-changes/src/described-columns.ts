import { describeForms } from '#minewatch/record-documents';
import type { InEachLanguage } from '#minewatch/shared';

/** Columns that tell apart the rows which belong to one record. */
const ROW_KEYS: Readonly<Record<string, readonly string[]>> = {
  'listings.csv': ['exchange_mic', 'segment', 'ticker', 'from_edtf'],
  'ownership.csv': ['owner_slug', 'interest_type', 'from_edtf'],
  'project_stages.csv': ['stage', 'from_edtf'],
  'project_relations.csv': ['relation', 'other_project_slug'],
  'lines.geojson': ['part'],
  'dispute_actors.csv': ['actor_slug', 'actor_name_en', 'function', 'from_edtf'],
  'status_history.csv': ['from_edtf'],
  'citations.csv': ['field', 'source', 'page'],
};

interface DescribedFile {
  readonly title: InEachLanguage;
  readonly columns: Readonly<Record<string, DescribedColumn>>;
}

interface DescribedColumn extends InEachLanguage {
  /** Place among the columns of its file. */
  readonly place: number;
  /** Vocabulary list, where it holds codes. */
  readonly list: string | null;
}

/** Row keys by file, as `document_changes` takes them. */
export const rowKeysJson = JSON.stringify(ROW_KEYS);

/** Titles, labels and code lists by file and column, bound to the statements that show them. */
export const describedFilesJson = JSON.stringify(describeFiles());

/** Files of which a record may have several rows, and that are not told apart here. */
export function listFilesWithoutKey(): string[] {
  const sections = describeForms().flatMap((form) => form.sections);
  return sections.filter(({ file, isMany }) => isMany && !(file in ROW_KEYS)).map(({ file }) => file);
}

function describeFiles(): Record<string, DescribedFile> {
  const sections = describeForms().flatMap((form) => form.sections);
  return Object.fromEntries(
    sections.map(({ file, title, columns }) => {
      const described = columns.map(({ name, label, codeList = null }, place) => {
        return [name, { ...label, place, list: codeList }] as const;
      });
      return [file, { title, columns: Object.fromEntries(described) }];
    }),
  );
}
