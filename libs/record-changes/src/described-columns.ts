import { describeForms, partsOf, recordKinds } from '#minewatch/record-documents';
import type { InEachLanguage } from '#minewatch/shared';

/** Columns that tell apart the rows which belong to one record, by file. */
const rowKeys: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  recordKinds
    .flatMap((kind) => partsOf(kind))
    .filter(({ isMany }) => isMany)
    .map(({ file, key }) => [file.name, key]),
);

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
export const rowKeysJson = JSON.stringify(rowKeys);

/** Titles, labels and code lists by file and column, bound to the statements that show them. */
export const describedFilesJson = JSON.stringify(describeFiles());

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
