import type { ClientBase } from 'pg';
import {
  ActorReference,
  error,
  isActorNamed,
  type KnownActor,
  type RecordRow,
  type RowFinding,
} from '#minewatch/record-columns';
import { idOf, type Ids } from './resolve-values.js';

/** The actors that rows name, by the reference, and those of them that cannot be told. */
export interface ResolvedActors {
  readonly ids: ReadonlyMap<ActorReference, number>;
  readonly findings: readonly RowFinding[];
}

interface ActorOfDispute extends KnownActor {
  readonly disputeId: number;
}

/** Finds the actors that rows name, once the actors of their disputes are loaded. */
export async function resolveActors(
  client: ClientBase,
  rows: readonly RecordRow[],
  records: Ids,
): Promise<ResolvedActors> {
  const named = rows.flatMap((row) => referencesOf(row).map((reference) => ({ row, reference })));
  if (named.length === 0) return { ids: new Map(), findings: [] };
  const disputes = new Set(named.map(({ reference }) => idOf(reference.dispute, records)));
  const { rows: actors } = await client.query<ActorOfDispute>(ACTORS, [[...disputes]]);
  const ids = new Map<ActorReference, number>();
  const findings: RowFinding[] = [];
  for (const { row, reference } of named) {
    const disputeId = idOf(reference.dispute, records);
    const known = actors.filter((actor) => actor.disputeId === disputeId);
    const [found, ...others] = known.filter((actor) => isActorNamed(reference.text, actor));
    if (found && others.length === 0) ids.set(reference, found.id);
    else findings.push({ row, finding: describeActor(reference, known, others.length > 0) });
  }
  return { ids, findings };
}

function referencesOf({ values }: RecordRow): ActorReference[] {
  return Object.values(values).filter((value) => value instanceof ActorReference);
}

function describeActor({ column, text }: ActorReference, known: readonly KnownActor[], isAmbiguous: boolean) {
  const list = known
    .map(({ names, actorFunction, fromEdtf }) =>
      isAmbiguous ? `${names[0]}:${actorFunction}${fromEdtf ? `@${fromEdtf}` : ''}` : names[0],
    )
    .join(', ');
  const wrong = isAmbiguous
    ? { en: 'names several actors of the dispute', es: 'nombra a varios actores del conflicto' }
    : { en: 'no actor of the dispute', es: 'no es actor del conflicto' };
  const expected = list === '' ? anActor : { en: `one of ${list}`, es: `uno de ${list}` };
  return error({ column, value: text, wrong, expected });
}

const anActor = {
  en: 'an actor that the dispute lists',
  es: 'un actor que el conflicto enumera',
};

const ACTORS = `
  select a.id, a.dispute_id as "disputeId", a.actor_function as "actorFunction", a.from_edtf as "fromEdtf",
         array_remove(array[r.slug, a.organisation_en, a.organisation_es], null) as names
  from dispute_actor a left join record r on r.id = coalesce(a.company_id, a.community_id)
  where a.dispute_id = any ($1::bigint[])
  order by a.id`;
