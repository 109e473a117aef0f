import { UnreadableCell, readingColumn } from './cell-columns.js';
import { foldName } from './known-places.js';
import { ActorReference, RecordReference, type Column } from './record-file.js';
import { expectations, mistakes } from './wordings.js';

/** An actor of a dispute as agreements may name it. */
export interface KnownActor {
  readonly id: number;
  /** Slug of the company or community, or the names of the organisation. */
  readonly names: readonly string[];
  readonly actorFunction: string;
  readonly fromEdtf: string | null;
}

/** `mmg`, and where it has several parts in the dispute `mmg:OWNER` or `mmg:OWNER@2014-07-31`. */
const WRITTEN = /^(?<name>.+?)(?::(?<actorFunction>[A-Z][A-Z0-9_]*))?(?:@(?<from>[0-9X~?%/.-]*))?$/s;

/**
 * An actor of the dispute that the row names in `dispute_slug`: the slug of a company or community, or the name of an
 * organisation in either language; with its function and start only where these are needed to tell it from others.
 */
export function actor({ into }: { into: string }): Column {
  return readingColumn({
    form: { kind: 'TEXT' },
    read: (text, { column, cells }) => {
      if (!WRITTEN.test(text)) throw new UnreadableCell(mistakes.malformed, expectations.actor);
      const dispute = new RecordReference('DISPUTE', cells['dispute_slug'] ?? '', 'dispute_slug');
      return { values: { [into]: new ActorReference(dispute, text, column) } };
    },
    empty: () => ({ values: { [into]: null } }),
    write: (row) => writeActor(`${row}.${into}`),
  });
}

/** Whether a text names an actor. */
export function isActorNamed(written: string, { names, actorFunction, fromEdtf }: KnownActor): boolean {
  if (names.some((name) => foldName(name) === foldName(written))) return true;
  const groups = WRITTEN.exec(written)?.groups ?? {};
  const { name = '', actorFunction: only, from } = groups;
  const isOfName = names.some((each) => foldName(each) === foldName(name));
  const isOfFunction = only === undefined || only === actorFunction;
  return isOfName && isOfFunction && (from === undefined || from === (fromEdtf ?? ''));
}

/** As little as tells the actor from others of its dispute. */
function writeActor(id: string): string {
  const name = (actor: string) =>
    `coalesce((select r.slug from record r where r.id = coalesce(${actor}.company_id, ${actor}.community_id)),
       ${actor}.organisation_en, ${actor}.organisation_es)`;
  return `(select n.name
      || case when alike.actors > 1 then ':' || a.actor_function else '' end
      || case when alike.actors_of_function > 1 then '@' || coalesce(a.from_edtf, '') else '' end
    from dispute_actor a cross join lateral (select ${name('a')} as name) n
    cross join lateral (
      select count(*) as actors, count(*) filter (where o.actor_function = a.actor_function) as actors_of_function
      from dispute_actor o where o.dispute_id = a.dispute_id and ${name('o')} = n.name
    ) alike
    where a.id = ${id})`;
}
