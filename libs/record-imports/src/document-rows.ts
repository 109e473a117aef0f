import type { ClientBase } from 'pg';
import {
  error,
  type Finding,
  type KnownPlace,
  type KnownPlaces,
  type RecordRow,
} from '#minewatch/record-columns';
import {
  columnsOf,
  matchRows,
  partsOf,
  type DocumentPart,
  type RecordDocument,
} from '#minewatch/record-documents';
import { checkKeys, readRows, type ReadFile } from '#minewatch/record-files';
import { findPlaces } from './find-places.js';

/** A finding at its place in a document. */
export interface DocumentProblem extends Finding {
  readonly kind: RecordDocument['kind'];
  readonly slug: string;
  readonly file: string | null;
  /** Place of the row in its section, from 0; null for the section or document as a whole. */
  readonly row: number | null;
}

/** A section of a document as understood. */
export interface ReadSection extends ReadFile {
  readonly part: DocumentPart;
}

/** A document as understood: its row and those that belong to it. */
export interface ReadDocument {
  readonly document: RecordDocument;
  readonly sections: readonly ReadSection[];
  readonly problems: readonly DocumentProblem[];
}

/** Completes what a document does not speak of by what is stored: it stays as it is. */
export function completeDocument(document: RecordDocument, stored: RecordDocument | null): RecordDocument {
  const parts = new Map(partsOf(document.kind).map((part) => [part.file.name, part]));
  const sections = document.sections.map(({ file, rows }) => {
    const part = parts.get(file);
    if (!part) return { file, rows };
    const before = stored?.sections.find((section) => section.file === file)?.rows ?? [];
    const nothing = Object.fromEntries(columnsOf(part).map(([name]) => [name, '']));
    const completed = matchRows(part, before, rows).flatMap(({ before: old, after }) =>
      after === null ? [] : [{ ...nothing, ...(old === null ? {} : before[old]), ...rows[after] }],
    );
    return { file, rows: completed };
  });
  return { ...document, sections };
}

/** Understands documents as an import understands files: each cell by its description, and no row twice. */
export async function readDocumentRows(
  client: ClientBase,
  documents: readonly RecordDocument[],
): Promise<ReadDocument[]> {
  const rows = documents.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  const places = await findPlaces(client, rows, documents.flatMap(placesGiven));
  return documents.map((document) => readDocument(document, places));
}

/** Where a finding about a row of a section stands. */
export function placeOf({ kind, slug }: RecordDocument, row: RecordRow, finding: Finding): DocumentProblem {
  return { ...finding, kind, slug, file: row.file, row: row.line - 1 };
}

function placesGiven({ kind, sections }: RecordDocument): KnownPlace[] {
  const rows = kind === 'PLACE' ? (sections[0]?.rows ?? []) : [];
  return rows.map(({ ubigeo = '', name = '', slug }) => ({ ubigeo, name, slug: slug || null }));
}

function readDocument(document: RecordDocument, places: KnownPlaces): ReadDocument {
  const { kind, slug } = document;
  const parts = partsOf(kind);
  const at = (file: string | null, row: number | null, finding: Finding): DocumentProblem => ({
    ...finding,
    kind,
    slug,
    file,
    row,
  });
  const sections = parts.flatMap((part) => {
    const section = document.sections.find(({ file }) => file === part.file.name);
    return section ? [readSection(part, section.rows, slug, places)] : [];
  });
  const names = parts.map(({ file }) => file.name);
  const unknown = document.sections.filter(({ file }) => !names.includes(file));
  return {
    document,
    sections,
    problems: [
      ...unknown.map(({ file }) => at(file, null, unknownSection(names))),
      ...checkOwnRow(sections, slug).map((finding) => at(names[0] ?? null, null, finding)),
      ...sections.flatMap((read) =>
        [...read.problems, ...checkKeys(read)].map(({ file, line, ...found }) =>
          at(file, line === null ? null : line - 1, found),
        ),
      ),
    ],
  };
}

/** A row's line is its place from 1: the report names it so. */
function readSection(
  part: DocumentPart,
  rows: readonly Readonly<Record<string, string>>[],
  slug: string,
  places: KnownPlaces,
): ReadSection {
  const written = rows.map((row, index) => ({ line: index + 1, cells: { ...row, ...part.implied(slug) } }));
  const { name } = part.file;
  const columns = [...new Set(written.flatMap(({ cells }) => Object.keys(cells)))];
  return { part, ...readRows(part.file, { name, columns, rows: written, problems: [] }, places) };
}

function checkOwnRow(sections: readonly ReadSection[], slug: string): Finding[] {
  const own = sections.find(({ part }) => !part.isMany);
  if (!own) return [];
  if (own.rows.length !== 1) {
    const wrong = { en: `${own.rows.length} rows`, es: `${own.rows.length} filas` };
    const expected = { en: 'one row: that of the record', es: 'una fila: la del registro' };
    return [error({ wrong, expected })];
  }
  const given = own.rows[0]?.values['slug'];
  if (typeof given !== 'string' || given === slug) return [];
  const wrong = { en: 'not the address of this record', es: 'no es la dirección de este registro' };
  return [error({ column: 'slug', value: slug, wrong, expected: { en: given, es: given } })];
}

function unknownSection(names: readonly string[]): Finding {
  const list = names.join(', ');
  return error({
    wrong: { en: 'not a file of such a record', es: 'no es un archivo de un registro así' },
    expected: { en: `one of ${list}`, es: `uno de ${list}` },
  });
}
