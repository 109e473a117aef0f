import type pg from 'pg';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly says: string | null;
  readonly refers: string | null;
}

interface Table {
  readonly schema: string;
  readonly name: string;
  readonly says: string | null;
  readonly columns: readonly Column[];
}

const TABLES = `
  select n.nspname as schema, c.relname as name, obj_description(c.oid, 'pg_class') as says,
    (select json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'required', a.attnotnull,
        'says', col_description(c.oid, a.attnum),
        'refers', (select string_agg(distinct f.confrelid::regclass::text, ', ') from pg_constraint f
                    where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey))) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('published', 'editorial') and c.relkind in ('r', 'p')
     or n.nspname = 'vocabulary' and c.relkind = 'p'
  order by array_position(array['published', 'vocabulary', 'editorial']::name[], n.nspname), c.relname`;

const SCHEMAS: Readonly<Record<string, string>> = {
  published:
    'What is public now. Superseded rows are in `history`, and `as_published` shows them as of a moment.',
  vocabulary: 'Code lists, loaded from `seed-data/vocabularies`. Each list is a partition named after it.',
  editorial: 'Staff only: the public role cannot read it.',
};

/** The data dictionary as Markdown, made from the comments in the database. */
export async function renderDictionary(database: pg.Pool | pg.Client): Promise<string> {
  const { rows } = await database.query<Table>(TABLES);
  const sections = Object.entries(SCHEMAS).map(([schema, says]) =>
    [`## ${schema}`, says, ...rows.filter((table) => table.schema === schema).map(renderTable)].join('\n\n'),
  );
  return `${['# Data dictionary', 'Made by `npm run generate` from the comments in `db/migrations`.', ...sections].join('\n\n')}\n`;
}

function renderTable({ name, says, columns }: Table): string {
  const lines = columns.map((column) => `| ${cells(column).join(' | ')} |`);
  return [
    `### ${name}`,
    '',
    `${says ?? ''}.`,
    '',
    '| Column | Type | Required | Meaning |',
    '| --- | --- | --- | --- |',
    ...lines,
  ].join('\n');
}

function cells({ name, type, required, says, refers }: Column): string[] {
  const meaning = [says ?? '', refers ? `(refers to ${refers})` : ''].filter(Boolean).join(' ');
  return [`\`${name}\``, type, required ? 'yes' : '', meaning.replaceAll('|', '\\|')];
}
