/** What a spreadsheet would take for a formula, with the apostrophes that already stand before it. */
const LIKE_A_FORMULA = /^'*[=+\-@\t\r\n]/;
const PROTECTED = /^'+[=+\-@\t\r\n]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

/** The text as it may stand in a CSV file that a spreadsheet opens: an apostrophe keeps it from being a formula; numbers stay numbers. */
export function protectCell(text: string): string {
  return LIKE_A_FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** What was written: the opposite of `protectCell`. */
export function unprotectCell(text: string): string {
  return PROTECTED.test(text) ? text.slice(1) : text;
}
