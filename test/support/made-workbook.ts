import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell as the XML of a sheet has it, or its text. */
export type MadeCell = string | { readonly xml: string };

export interface MadeWorkbook {
  readonly sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>;
  /** Number formats, which cells name as `s="1"`, `s="2"` … */
  readonly formats?: readonly string[];
  /** Further or other files inside the workbook. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly is1904?: boolean;
}

/** A workbook such as a spreadsheet program writes, as small as it can be. */
export function makeWorkbook({ sheets, formats = [], files = {}, is1904 = false }: MadeWorkbook): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="r"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${names
      .map((name, index) => `<sheet name="${escape(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(code)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, index) => `<xf numFmtId="${200 + index}"/>`)
      .join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetOf(rows)]),
    ),
    ...files,
  };
  const packed: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  return zipSync(packed);
}

/** A number, as programs write it; `style` counts the formats from 1. */
export function numberCell(value: string | number, style = 0): MadeCell {
  return { xml: `<c s="${style}"><v>${value}</v></c>` };
}

function sheetOf(rows: readonly (readonly MadeCell[])[]): string {
  const written = rows.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`);
  return `<?xml version="1.0"?><worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellOf(cell: MadeCell): string {
  return typeof cell === 'string'
    ? `<c t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`
    : cell.xml;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replace(/_x(?=[0-9A-F]{4}_)/gi, '_x005F_x')
    .replace(/\r/g, '_x000D_');
}
