import {
  type DocumentPart,
  matchRows,
  nameRow,
  partsOf,
  type RecordDocument,
} from '#minewatch/record-documents';

type Cells = Readonly<Record<string, string>>;

/** One row as each of three documents has it; where a document does not, it has nothing. */
export interface SidesOfRow {
  readonly part: DocumentPart;
  /** The row in words; null in the record's own row. */
  readonly row: string | null;
  readonly base?: Cells;
  readonly theirs?: Cells;
  readonly mine?: Cells;
}

/** The rows of three documents beside one another: theirs in their order, then what only the others have. */
export function alignRows(
  base: RecordDocument | null,
  theirs: RecordDocument,
  mine: RecordDocument,
): SidesOfRow[] {
  return partsOf(theirs.kind).flatMap((part) => {
    const [b, t, m] = [base, theirs, mine].map((document) => rowsOf(document, part)) as [
      Cells[],
      Cells[],
      Cells[],
    ];
    const inTheirs = matchRows(part, b, t);
    const inMine = matchRows(part, b, m);
    const ofBase = b.map((cells, index) => ({
      base: cells,
      theirs: at(t, inTheirs.find(({ before }) => before === index)?.after),
      mine: at(m, inMine.find(({ before }) => before === index)?.after),
    }));
    const newTheirs = inTheirs.flatMap(({ before, after }) =>
      listOf(before === null ? at(t, after) : undefined),
    );
    const newMine = inMine.flatMap(({ before, after }) => listOf(before === null ? at(m, after) : undefined));
    const added = matchRows(part, newTheirs, newMine).map(({ before, after }) => ({
      theirs: at(newTheirs, before),
      mine: at(newMine, after),
    }));
    const place = ({ theirs: cells }: { theirs?: Cells }) => (cells ? t.indexOf(cells) : t.length);
    const rows = [...ofBase, ...added].sort((one, other) => place(one) - place(other));
    return rows.map((sides) => ({ part, row: nameOf(part, sides), ...sides }));
  });
}

function rowsOf(document: RecordDocument | null, { file }: DocumentPart): Cells[] {
  return [...(document?.sections.find((section) => section.file === file.name)?.rows ?? [])];
}

function at(rows: readonly Cells[], index: number | null | undefined): Cells | undefined {
  return index == null ? undefined : rows[index];
}

function listOf(cells: Cells | undefined): Cells[] {
  return cells ? [cells] : [];
}

function nameOf(part: DocumentPart, { base, theirs, mine }: Omit<SidesOfRow, 'part' | 'row'>): string | null {
  return part.isMany ? nameRow(part, theirs ?? base ?? mine ?? {}) : null;
}
