import { readEntries, readingColumn, UnreadableCell } from './cell-columns.js';
import { readUrl } from './plain-columns.js';
import {
  SourceReference,
  type Cell,
  type Column,
  type SourceFacts,
  type TargetTable,
} from './record-file.js';
import { expectations, mistakes } from './wordings.js';

/** Written where no page was retrieved: the row cites nothing and shows as unsourced. */
const UNSOURCED = 'unsourced';
/** A page of the Peru Support Group's news, by month; it has no address of its own. */
const PSG_PAGE = /^psg:\d{4}-(0[1-9]|1[0-2])$/;

const citation: TargetTable = {
  name: 'citation',
  key: ['record_id', 'field', 'source_id', 'page'],
  listOf: 'record_id',
  // What is cited for one field, or at a page, is not what a file's column says.
  replaces: 'field is null and page is null',
};

/** The sources that a record rests on as a whole. `typeColumn` names the column that says what kind of source it is. */
export function citations({ typeColumn }: { typeColumn?: string } = {}): Column {
  return readingColumn(
    (_text, cell) => {
      const { entries, findings } = readEntries(cell, (entry) => readSource(entry, cell, typeColumn));
      const cited = entries.filter((facts) => facts !== null);
      const items = cited.map(({ key }) => ({
        field: null,
        source_id: new SourceReference(key),
        page: null,
      }));
      return { lists: [{ column: cell.column, table: citation, items }], sources: cited, findings };
    },
    ({ column }) => ({ lists: [{ column, table: citation, items: [] }] }),
  );
}

/** The one source that a row without a record of its own rests on. */
export function source(): Column {
  return readingColumn(
    (text, cell) => {
      const facts = readSource(text, cell);
      return facts === null
        ? { values: { source_id: null } }
        : { values: { source_id: new SourceReference(facts.key) }, sources: [facts] };
    },
    () => ({ values: { source_id: null } }),
  );
}

/** @throws {UnreadableCell} */
function readSource(text: string, { cells }: Cell, typeColumn?: string): SourceFacts | null {
  if (text === UNSOURCED) return null;
  const sourceType = typeColumn ? cells[typeColumn] : undefined;
  const stated = { ...(sourceType ? { sourceType } : {}), isCited: true };
  if (PSG_PAGE.test(text)) {
    return {
      ...stated,
      key: text,
      url: null,
      label: text,
      publisher: 'Peru Support Group',
      sourceType: 'NGO',
    };
  }
  if (!/^https?:/.test(text)) throw new UnreadableCell(mistakes.malformed, expectations.source);
  const url = readUrl(text);
  return { ...stated, key: url, url, label: null };
}
