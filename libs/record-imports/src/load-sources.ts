import type { ClientBase } from 'pg';
import type { RecordRow, SourceFacts } from '#minewatch/record-columns';

/** Where the type of a source is not stated anywhere. */
const UNSTATED_TYPE = 'OTHER';

interface StoredSource {
  id: number;
  key: string;
  is_new: boolean | null;
}

/** How many sources were added and changed, and the id of every one that is cited, by its key. */
export interface LoadedSources {
  readonly ids: ReadonlyMap<string, number>;
  readonly added: number;
  readonly changed: number;
}

/**
 * Adds the sources that rows cite and fills in what the rows tell of them. What no row states stays as it is: staff may
 * know more about a source than a file.
 *
 * @param retypes whether what a row tells of the kind of a source that is known already is believed
 * @param copyHosts hosts that carry copies of what others published, besides those of which the database knows
 */
export async function loadSources(
  client: ClientBase,
  rows: readonly RecordRow[],
  copyHosts: ReadonlySet<string>,
  retypes: (row: RecordRow) => boolean = () => true,
): Promise<LoadedSources> {
  const merged = mergeFacts(rows);
  const retyped = new Set(rows.filter(retypes).flatMap(({ sources }) => sources.map(({ key }) => key)));
  const given = [...merged.values()].map((facts) => ({
    ...facts,
    isRetyped: retyped.has(facts.key),
    isCopy: facts.url !== null && isCopy(facts.url, copyHosts) ? true : null,
  }));
  const { rows: stored } = await client.query<StoredSource>({
    name: 'sources_written',
    text: WRITE_SOURCES,
    values: [JSON.stringify(given), UNSTATED_TYPE],
  });
  return {
    ids: new Map(stored.map(({ key, id }) => [key, id])),
    added: stored.filter((source) => source.is_new === true).length,
    changed: stored.filter((source) => source.is_new === false).length,
  };
}

/** What all rows tell of each cited source; the first to state something is believed. */
function mergeFacts(rows: readonly RecordRow[]): Map<string, SourceFacts> {
  const merged = new Map<string, SourceFacts>();
  // What a news item says of its own address comes before what an event says of it in passing.
  const told = rows.flatMap(({ sources }) => sources);
  for (const facts of [...told.filter((each) => !each.isCited), ...told.filter((each) => each.isCited)]) {
    const before = merged.get(facts.key);
    merged.set(facts.key, { ...facts, ...before, isCited: facts.isCited || before?.isCited === true });
  }
  for (const [key, facts] of merged) if (!facts.isCited) merged.delete(key);
  return merged;
}

function isCopy(url: string, copyHosts: ReadonlySet<string>): boolean {
  return copyHosts.has(new URL(url).hostname.replace(/^www\./, ''));
}

const WRITE_SOURCES = `
  with given as (
    select key, url, label, "sourceType" as source_type, "sourceScale" as source_scale, publisher, title, "isCopy" as is_copy,
           "isRetyped" as is_retyped
    from json_to_recordset($1) as g (key text, url text, label text, "sourceType" text, "sourceScale" text, publisher text,
                                     title text, "isCopy" boolean, "isRetyped" boolean)
  ),
  matched as (
    select g.key, g.url, g.label, g.publisher, g.title, g.is_copy, known.id,
           case when known.id is null or g.is_retyped then g.source_type end as source_type,
           case when known.id is null or g.is_retyped then g.source_scale end as source_scale
    from given g
    left join source by_url on md5(by_url.url) = md5(g.url)
    left join source by_label on by_label.url is null and g.url is null and by_label.label = g.label
    cross join lateral (select coalesce(by_url.id, by_label.id) as id) known
  ),
  added as (
    insert into source (source_type, source_scale, url, label, publisher, title, is_copy)
    select coalesce(source_type, $2), source_scale, url, label, publisher, title,
           coalesce(is_copy, exists (select from source o where o.is_copy and public.host_of(o.url) = public.host_of(m.url)))
    from matched m where id is null
    returning id, coalesce(url, label) as key
  ),
  changed as (
    update source s
    set source_type = coalesce(m.source_type, s.source_type), source_scale = coalesce(m.source_scale, s.source_scale),
        publisher = coalesce(m.publisher, s.publisher), title = coalesce(m.title, s.title),
        is_copy = coalesce(m.is_copy, s.is_copy)
    from matched m
    where s.id = m.id
      and (coalesce(m.source_type, s.source_type), coalesce(m.source_scale, s.source_scale),
           coalesce(m.publisher, s.publisher), coalesce(m.title, s.title), coalesce(m.is_copy, s.is_copy))
          is distinct from (s.source_type, s.source_scale, s.publisher, s.title, s.is_copy)
    returning s.id
  )
  select id, key, true as is_new from added
  union all
  select m.id, m.key, case when c.id is not null then false end from matched m left join changed c on c.id = m.id
  where m.id is not null`;
