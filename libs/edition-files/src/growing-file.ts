type Row = Readonly<Record<string, string>>;

/** A file while it is written: bytes, since a text of many records would be longer than a string can be. */
export class GrowingFile {
  private readonly chunks: Buffer[] = [];
  /** Rows that can only be written all at once. */
  readonly kept: Row[] = [];
  rows = 0;

  get isEmpty(): boolean {
    return this.chunks.length === 0;
  }

  add(text: string, rows: number): void {
    this.chunks.push(Buffer.from(text, 'utf8'));
    this.rows += rows;
  }

  keep(rows: readonly Row[]): void {
    this.kept.push(...rows);
  }

  content(): Uint8Array {
    return Buffer.concat(this.chunks);
  }
}
