const MEBIBYTE = 1024 * 1024;

/** What a spreadsheet may be at most. Everything that can be is checked before anything is unpacked or read. */
export const spreadsheetLimits = {
  /** Bytes of the file as sent. */
  bytes: 8 * MEBIBYTE,
  /** Files inside a workbook. */
  entries: 300,
  /** Bytes of all of them, unpacked. */
  unpackedBytes: 64 * MEBIBYTE,
  /** How many times larger one of them may be than packed; sheets of records stay under 30. */
  ratio: 150,
  sheets: 20,
  /** Rows of a sheet, the header not counted. */
  rows: 10_000,
  columns: 100,
  /** Characters of a cell: what Excel allows. */
  cellLength: 32_767,
} as const;
