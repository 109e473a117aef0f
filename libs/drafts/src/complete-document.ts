import { partsOf, type RecordDocument } from '#minewatch/record-documents';

/** A document with every section: those that were left out are as before, and so are left out cells of the own row. */
export function completeDocument(document: RecordDocument, before: RecordDocument | null): RecordDocument {
  const sectionOf = (from: RecordDocument | null, file: string) =>
    from?.sections.find((each) => each.file === file);
  const [own] = partsOf(document.kind);
  const known = partsOf(document.kind).map(({ file: { name } }) => name);
  const unknown = document.sections.filter(({ file }) => !known.includes(file));
  const sections = known.map((file) => {
    const [given, old] = [sectionOf(document, file), sectionOf(before, file)];
    if (!given) return { file, rows: old?.rows ?? [] };
    return file === own.file.name
      ? { file, rows: given.rows.map((cells) => ({ ...old?.rows[0], ...cells })) }
      : { file, rows: given.rows };
  });
  return { ...document, sections: [...sections, ...unknown] };
}
