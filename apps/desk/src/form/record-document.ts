/** A record as a person edits it: rows of the files of seed-data/records, as texts. */
export interface RecordDocument {
  readonly kind: string;
  readonly slug: string;
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly file: string;
  readonly rows: readonly Cells[];
}

/** Texts by their column. */
export type Cells = Readonly<Record<string, string>>;

/** The same as the staff API sends and takes it. */
export interface WiredDocument {
  readonly kind: string;
  readonly slug: string;
  readonly sections: readonly {
    readonly file: string;
    readonly rows: readonly {
      readonly cells: readonly { readonly column: string; readonly text: string }[];
    }[];
  }[];
}

export function readWired({ kind, slug, sections }: WiredDocument): RecordDocument {
  return {
    kind,
    slug,
    sections: sections.map(({ file, rows }) => ({
      file,
      rows: rows.map(({ cells }) => Object.fromEntries(cells.map(({ column, text }) => [column, text]))),
    })),
  };
}

/** Every cell goes out, empty ones too: an empty text takes away what stood there. */
export function writeWired<K extends string>({ slug, sections }: RecordDocument, kind: K) {
  return {
    kind,
    slug,
    sections: sections.map(({ file, rows }) => ({
      file,
      rows: rows.map((row) => ({ cells: Object.entries(row).map(([column, text]) => ({ column, text })) })),
    })),
  };
}
