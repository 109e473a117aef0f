/** Why a text is not a date that MineWatch records. */
export type EdtfErrorCode =
  /** Not EDTF at all, or with stray white space or small letters. */
  | 'NOT_EDTF'
  /** EDTF of level 2 (sets, single uncertain components, `2004-1X`), or a century. */
  | 'NOT_LEVEL_1'
  /** A date with an hour. */
  | 'TIME_OF_DAY'
  /** A day, month or season that no calendar has: 2019-02-29. */
  | 'IMPOSSIBLE_DATE'
  /** A year outside 0001 to 9999. */
  | 'YEAR_OUT_OF_RANGE'
  /** An interval that begins after it ends. */
  | 'REVERSED'
  /** An interval with no date at either end. */
  | 'NO_DATE';

/** A text that cannot be recorded as a date, with the reason; `describeEdtfError` words it. */
export class EdtfError extends Error {
  constructor(
    readonly code: EdtfErrorCode,
    /** The whole text as given. */
    readonly text: string,
    /** The part of it at fault: one end of an interval, or the whole. */
    readonly part: string = text,
  ) {
    super(`${code}: ${JSON.stringify(text)}`);
    this.name = 'EdtfError';
  }
}
