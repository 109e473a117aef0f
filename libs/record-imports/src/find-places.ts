import type { ClientBase } from 'pg';
import { KnownPlaces, placesNamedIn, type KnownPlace } from '#minewatch/record-columns';

type Row = Readonly<Record<string, string>>;

/**
 * The places that some rows may mean, and those that contain them: a few of thousands.
 *
 * @param given places that the rows themselves give
 */
export async function findPlaces(
  client: ClientBase,
  rows: readonly Row[],
  given: readonly KnownPlace[],
): Promise<KnownPlaces> {
  const named = rows.map(placesNamedIn);
  const codes = [...new Set(named.flatMap((each) => each.codes))];
  const names = [...new Set(named.flatMap((each) => each.names))];
  if (codes.length + names.length === 0) return new KnownPlaces(given);
  const { rows: stored } = await client.query<KnownPlace>({
    name: 'places_named',
    text: PLACES,
    values: [codes, names],
  });
  const slugs = new Map(stored.map(({ ubigeo, slug }) => [ubigeo, slug]));
  const known = given.map((place) => ({ ...place, slug: slugs.get(place.ubigeo) ?? place.slug }));
  return new KnownPlaces([...stored, ...known]);
}

const PLACES = `
  with named as (
    select ubigeo from place where ubigeo = any ($1)
    union
    select ubigeo from place where public.fold(name) = any (array(select public.fold(name) from unnest($2::text[]) as n (name)))
  ),
  around as (select distinct left(ubigeo, length) as ubigeo from named, unnest('{2,4,6}'::integer[]) as length)
  select ubigeo, name, slug from place join around using (ubigeo)`;
