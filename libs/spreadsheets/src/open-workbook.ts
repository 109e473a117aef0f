import { unzipSync, type UnzipFileInfo } from 'fflate';
import { refuse, refuseMoreThan, SpreadsheetRefused } from './spreadsheet-refused.js';
import { spreadsheetLimits } from './spreadsheet-limits.js';

/** The XML files of a workbook, by their path. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** So small a file is not dangerous, however well it packs. */
const SMALL = 100_000;
const COMPOUND_FILE = 'd0cf11e0';

const DANGEROUS: readonly (readonly [path: RegExp, en: string, es: string])[] = [
  [
    /vbaProject|macrosheets\/|activeX\//i,
    'The workbook holds macros. Save it as .xlsx without macros.',
    'El libro contiene macros. Guárdelo como .xlsx sin macros.',
  ],
  [
    /externalLinks\//i,
    'The workbook takes values from other files. Paste them as values.',
    'El libro toma valores de otros archivos. Péguelos como valores.',
  ],
  [
    /connections\.xml$|queryTables\//i,
    'The workbook takes data from elsewhere (connections). Paste them as values.',
    'El libro toma datos de otro lugar (conexiones). Péguelos como valores.',
  ],
  [
    /embeddings\/|\.bin$/i,
    'The workbook holds other files or is of a binary kind. Save only its tables, as .xlsx.',
    'El libro contiene otros archivos o es de un tipo binario. Guarde solo sus tablas, como .xlsx.',
  ],
];

/**
 * Unpacks a workbook after looking at what is in it.
 *
 * @throws {SpreadsheetRefused}
 */
export function openWorkbook(bytes: Uint8Array): WorkbookParts {
  if (Buffer.from(bytes.subarray(0, 4)).toString('hex') === COMPOUND_FILE)
    refuse(
      'The workbook is protected by a password or of the old kind .xls. Save it as .xlsx without a password.',
      'El libro está protegido con contraseña o es del tipo antiguo .xls. Guárdelo como .xlsx sin contraseña.',
    );
  const listed: UnzipFileInfo[] = [];
  unpack(bytes, (file) => {
    listed.push(file);
    refuseMoreThan(spreadsheetLimits.entries, listed.length, {
      en: 'files in the workbook',
      es: 'archivos en el libro',
    });
    return false;
  });
  checkEntries(listed);
  const unpacked = unpack(bytes, ({ name }) => /\.(xml|rels)$/.test(name));
  const parts = new Map<string, string>();
  for (const { name, originalSize } of listed) {
    const content = unpacked[name];
    if (!content) continue;
    // Who lies about the size wants more memory than was looked at.
    if (content.length !== originalSize || parts.has(name)) broken();
    parts.set(name, textOf(content));
  }
  if (!parts.has('xl/workbook.xml')) broken();
  if (/macroEnabled/i.test(parts.get('[Content_Types].xml') ?? ''))
    refuse(DANGEROUS[0]![1], DANGEROUS[0]![2]);
  return parts;
}

function checkEntries(listed: readonly UnzipFileInfo[]): void {
  const total = listed.reduce((sum, { originalSize }) => sum + originalSize, 0);
  refuseMoreThan(spreadsheetLimits.unpackedBytes, total, {
    en: 'bytes when unpacked',
    es: 'bytes al descomprimirse',
  });
  for (const { name, size, originalSize } of listed) {
    if (originalSize > SMALL) {
      const ratio = Math.ceil(originalSize / Math.max(size, 1));
      refuseMoreThan(spreadsheetLimits.ratio, ratio, {
        en: `times larger when unpacked (${name})`,
        es: `veces más grande al descomprimirse (${name})`,
      });
    }
    const danger = DANGEROUS.find(([path]) => path.test(name));
    if (danger) refuse(danger[1], danger[2]);
  }
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (failure) {
    if (failure instanceof SpreadsheetRefused) throw failure;
    return broken();
  }
}

function textOf(content: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(content);
  if (/<!(DOCTYPE|ENTITY)/i.test(text))
    refuse(
      'The workbook declares entities of its own, which no spreadsheet program does. It is not read.',
      'El libro declara entidades propias, lo que ningún programa de hojas de cálculo hace. No se lee.',
    );
  return text;
}

/** @throws {SpreadsheetRefused} always */
export function broken(): never {
  return refuse(
    'The file is broken, or no .xlsx workbook.',
    'El archivo está dañado o no es un libro .xlsx.',
  );
}
