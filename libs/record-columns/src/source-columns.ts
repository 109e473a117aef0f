import { forRules, readEntries, readingColumn, UnreadableCell } from './cell-columns.js';
import { writeEntries } from './list-columns.js';
import { code, readUrl } from './plain-columns.js';
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

const NAME = 'coalesce(s.url, s.label)';
const OF_CITATION = 'join source s on s.id = l.source_id';

/** The sources that a record rests on as a whole. `typeColumn` names the column that says what kind of source it is. */
export function citations({ typeColumn }: { typeColumn?: string } = {}): Column {
  return readingColumn({
    form: { kind: 'SOURCES' },
    list: citation,
    isUnordered: true,
    write: writeEntries(citation, { entry: NAME, join: OF_CITATION }),
    read: (_text, cell) => {
      const { entries, findings } = readEntries(cell, (entry) => readSource(entry, cell, typeColumn));
      const cited = entries.filter((facts) => facts !== null);
      const items = cited.map(({ key }) => ({
        field: null,
        source_id: new SourceReference(key),
        page: null,
      }));
      return { lists: [{ column: cell.column, table: citation, items }], sources: cited, findings };
    },
    empty: ({ column }) => ({ lists: [{ column, table: citation, items: [] }] }),
  });
}

/** What kind of source a record rests on, read by its `citations`; empty where its sources are of several kinds. */
export function sourceType(): Column {
  const { name, listOf, replaces } = citation;
  return forRules(
    code('source_type'),
    (row) => `(select case when min(s.source_type) = max(s.source_type) then min(s.source_type) end
        from ${name} l ${OF_CITATION} where l.${listOf} = ${row}.id and ${replaces})`,
  );
}

/** The one source that a row without a record of its own rests on. */
export function source({ isRequired }: { isRequired?: boolean } = {}): Column {
  return readingColumn({
    form: { kind: 'SOURCE' },
    isRequired,
    write: (row) => `(select ${NAME} from source s where s.id = ${row}.source_id)`,
    read: (text, cell) => {
      const facts = readSource(text, cell);
      return facts === null
        ? { values: { source_id: null } }
        : { values: { source_id: new SourceReference(facts.key) }, sources: [facts] };
    },
    empty: () => ({ values: { source_id: null } }),
  });
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
