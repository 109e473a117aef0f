import { error, type Problem } from '#minewatch/record-columns';

const NEW_LINE = 0x0a;

/** The text of a UTF-8 file, or the lines that are not UTF-8. */
export function readText(file: string, bytes: Uint8Array): { text: string } | { problems: Problem[] } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problems: badLines(bytes).map((line) => ({ ...notUtf8, file, line })) };
  }
}

const notUtf8 = error({
  wrong: { en: 'not UTF-8', es: 'no está en UTF-8' },
  expected: {
    en: 'a file saved as UTF-8 (in a spreadsheet: "CSV UTF-8")',
    es: 'un archivo guardado como UTF-8 (en una hoja de cálculo: «CSV UTF-8»)',
  },
});

function badLines(bytes: Uint8Array): number[] {
  const lines: number[] = [];
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found === -1 ? bytes.length : found;
    if (!isUtf8(bytes.subarray(start, end))) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
