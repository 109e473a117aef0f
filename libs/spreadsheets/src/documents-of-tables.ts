import { error, type Finding, type Problem, type RecordKind } from '#minewatch/record-columns';
import { partsOf, recordKinds, type DocumentPart, type RecordDocument } from '#minewatch/record-documents';
import type { WrittenFile } from '#minewatch/record-files';

/** Rows of one file that a record has, each with its line in the sheet. */
export interface SheetSection {
  readonly part: DocumentPart;
  readonly rows: readonly { readonly line: number; readonly cells: Readonly<Record<string, string>> }[];
}

/** What sheets say of one record. */
export interface SheetRecord extends Pick<RecordDocument, 'kind' | 'slug'> {
  readonly sections: readonly SheetSection[];
}

type Row = WrittenFile['rows'][number];

/** What tables say of each record, in the order in which records are first named, with rows that belong to none. */
export function gatherRecords(files: readonly WrittenFile[]): {
  records: SheetRecord[];
  problems: Problem[];
} {
  const records = new Map<string, { kind: RecordKind; slug: string; sections: Map<DocumentPart, Row[]> }>();
  const problems: Problem[] = [];
  for (const file of files) {
    for (const row of file.rows) {
      const owner = findOwner(file.name, row);
      if ('finding' in owner) {
        problems.push({ ...owner.finding, file: file.name, line: row.line });
        continue;
      }
      const { kind, slug, part } = owner;
      const record = records.get(`${kind} ${slug}`) ?? {
        kind,
        slug,
        sections: new Map<DocumentPart, Row[]>(),
      };
      records.set(`${kind} ${slug}`, record);
      const rows = record.sections.get(part) ?? [];
      if (!part.isMany && rows[0])
        problems.push({ ...isTwice(slug, rows[0].line), file: file.name, line: row.line });
      record.sections.set(part, [...rows, { line: row.line, cells: cellsOf(part, row) }]);
    }
  }
  return {
    records: [...records.values()].map(({ kind, slug, sections }) => ({
      kind,
      slug,
      sections: [...sections].map(([part, rows]) => ({ part, rows })),
    })),
    problems,
  };
}

type Owner = { readonly kind: RecordKind; readonly slug: string; readonly part: DocumentPart };

/** Stands for the slug while looking which columns name the record. */
const ANY = '*';

function findOwner(file: string, { cells }: Row): Owner | { finding: Finding } {
  let missing = 'slug';
  for (const kind of recordKinds) {
    const part = partsOf(kind).find((each) => each.file.name === file);
    if (!part) continue;
    const implied = Object.entries(part.implied(ANY));
    const others = implied.filter(([, value]) => value !== ANY);
    const [column = 'slug'] = implied.find(([, value]) => value === ANY) ?? [];
    const slug = cells[column] ?? '';
    if (slug === '') missing = column;
    else if (others.every(([name, value]) => cells[name] === value)) return { kind, slug, part };
    else missing = others.find(([name, value]) => cells[name] !== value)?.[0] ?? column;
  }
  const wrong = {
    en: 'does not say to which record the row belongs',
    es: 'no dice a qué registro pertenece la fila',
  };
  return { finding: error({ column: missing, value: cells[missing] ?? '', wrong }) };
}

/** What names the record is left to the document, but in the row that the record is. */
function cellsOf(part: DocumentPart, { cells }: Row): Record<string, string> {
  const left = part.isMany ? Object.keys(part.implied(ANY)) : [];
  return Object.fromEntries(Object.entries(cells).filter(([column]) => !left.includes(column)));
}

function isTwice(slug: string, line: number): Finding {
  return error({
    column: 'slug',
    value: slug,
    wrong: { en: `the same as line ${line}`, es: `lo mismo que la línea ${line}` },
    expected: { en: 'each record once', es: 'cada registro una sola vez' },
  });
}
