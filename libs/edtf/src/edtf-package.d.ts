/** The part of npm `edtf` that MineWatch uses: its grammar. */
declare module 'edtf' {
  export interface EdtfTree {
    type: string;
    level: 0 | 1 | 2 | 3;
    values: unknown[];
  }

  /** Throws an Error on text that the grammar does not know. */
  export function parse(text: string): EdtfTree;
}
