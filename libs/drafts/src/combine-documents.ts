import { columnsOf, isSameCell, type RecordDocument } from '#minewatch/record-documents';
import { alignRows, type SidesOfRow } from './align-rows.js';

/** A cell that one of two people changed, from what both began with. */
export interface ThreeSides {
  readonly file: string;
  /** The row in words; null in the record's own row. */
  readonly row: string | null;
  readonly column: string;
  /** Null where the row is not there. */
  readonly base: string | null;
  readonly theirs: string | null;
  readonly mine: string | null;
  /** Both changed it, each in another way. */
  readonly isClash: boolean;
}

/** What two people made of one record, put together. */
export interface Combination {
  readonly document: RecordDocument;
  /** Every cell that one of them changed. */
  readonly fields: readonly ThreeSides[];
  /** Cells that both changed and for which nobody chose: the document has theirs. */
  readonly undecided: readonly ThreeSides[];
}

type Keep = 'MINE' | 'THEIRS';

/** Whose value is kept in a cell that both changed; null while nobody has chosen. */
export type Choose = (field: ThreeSides) => Keep | null;

type Cells = Readonly<Record<string, string>>;

/** Puts together what two people made of the same record: what only one of them changed is as that one has it. */
export function combineDocuments(
  base: RecordDocument | null,
  theirs: RecordDocument,
  mine: RecordDocument,
  choose: Choose = () => null,
): Combination {
  const fields: ThreeSides[] = [];
  const undecided: ThreeSides[] = [];
  const sections = new Map<string, Cells[]>(
    [...theirs.sections, ...mine.sections].map(({ file }) => [file, []]),
  );
  for (const sides of alignRows(base, theirs, mine)) {
    const changed = changedCells(sides);
    const decided = changed.map((field) => ({ field, keep: sideOf(field, choose) }));
    fields.push(...changed);
    undecided.push(...decided.filter(({ keep }) => keep === null).map(({ field }) => field));
    const row = rowOf(sides, decided);
    if (row) sections.get(sides.part.file.name)?.push(row);
  }
  const combined = [...sections].map(([file, rows]) => ({ file, rows }));
  return { document: { ...theirs, sections: combined }, fields, undecided };
}

function sideOf(field: ThreeSides, choose: Choose): Keep | null {
  if (field.isClash) return choose(field);
  return field.theirs === field.base ? 'MINE' : 'THEIRS';
}

function changedCells({ part, row, base, theirs, mine }: SidesOfRow): ThreeSides[] {
  const textIn = (cells: Cells | undefined, column: string) => (cells ? (cells[column] ?? '') : null);
  return columnsOf(part).flatMap(([name, column]) => {
    const isSame = (one: string | null, other: string | null) =>
      one === null || other === null ? one === other : isSameCell(column, one, other);
    const [b, t, m] = [textIn(base, name), textIn(theirs, name), textIn(mine, name)];
    if (isSame(b, t) && isSame(b, m)) return [];
    const isClash = !isSame(t, b) && !isSame(m, b) && !isSame(t, m);
    return [
      {
        file: part.file.name,
        row,
        column: name,
        base: b,
        theirs: isSame(b, t) ? b : t,
        mine: isSame(b, m) ? b : m,
        isClash,
      },
    ];
  });
}

/** The row as it comes out, or null where it is taken away. A row of which somebody keeps a cell is kept whole. */
function rowOf(
  { base, theirs, mine }: SidesOfRow,
  decided: readonly { field: ThreeSides; keep: Keep | null }[],
): Cells | null {
  const kept = decided.map(
    ({ field, keep }) => [field.column, keep === 'MINE' ? field.mine : field.theirs] as const,
  );
  const written = kept.filter((cell): cell is readonly [string, string] => cell[1] !== null);
  if (kept.length > 0 && written.length === 0) return null;
  return { ...mine, ...theirs, ...base, ...Object.fromEntries(written) };
}
