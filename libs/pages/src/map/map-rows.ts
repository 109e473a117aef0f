import { filterOf, readSelection, statusDayOf } from '#minewatch/selections';
import type { DisputeType, Status } from '#minewatch/vocabulary';
import type { LineString, MultiLineString } from 'geojson';
import { symbolOf } from '../parts/dispute-symbol.part.js';
import { ask, type PublicQuery } from '../frame/page-document.js';
import {
  mapDisputesDocument,
  mapLinesDocument,
  type DisputeRow,
  type LocationParts,
} from '../page-documents.js';
import type { Visit } from '../frame/visit.js';

/** One dispute as the map needs it. */
export interface MapRow {
  readonly slug: string;
  readonly title: string;
  /** Set when the title exists in the other language only. */
  readonly lang?: string;
  readonly href: string;
  readonly type: DisputeType;
  readonly status: Status | null;
  /** Name of its symbol in the page's sheet of symbols. */
  readonly symbol: string;
  /** Longitude and latitude; absent for what is never drawn. */
  readonly at?: readonly [number, number];
  /** Set when the place is known only as an area about the point. */
  readonly area?: 'DISTRICT' | 'PROVINCE';
  readonly place?: string;
}

/** All rows of a selection, those that cannot be placed included: the list beside the map has the same. */
export interface MapRows {
  readonly total: number;
  readonly rows: readonly MapRow[];
}

/** A pipeline or road. */
export interface MapLine {
  readonly name: string;
  readonly href: string;
  readonly shape: LineString | MultiLineString;
}

/** Pages fetched at most for one map: beyond them the schema should be asked in another way. */
const MOST_PAGES = 100;

export async function readMapRows(query: PublicQuery, visit: Visit): Promise<MapRows> {
  const selection = readSelection(visit.search);
  const asked = {
    language: visit.schemaLanguage,
    filter: filterOf(selection, visit),
    statusOn: statusDayOf(selection, visit),
  };
  const rows = await everyPage(async (after) => {
    const { disputes } = await ask(query, mapDisputesDocument, { ...asked, after });
    return disputes;
  });
  return { total: rows.length, rows: rows.map((row) => toMapRow(row, visit)) };
}

export async function readMapLines(query: PublicQuery, { linkTo }: Visit): Promise<readonly MapLine[]> {
  const projects = await everyPage(async (after) => (await ask(query, mapLinesDocument, { after })).projects);
  return projects.flatMap(({ slug, name, shapes }) =>
    shapes.flatMap(({ shape }) =>
      shape.type === 'LineString' || shape.type === 'MultiLineString'
        ? [{ name, href: linkTo('project', slug), shape }]
        : [],
    ),
  );
}

interface PageOf<T> {
  readonly nodes: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function everyPage<T>(readPage: (after: string | null) => Promise<PageOf<T>>): Promise<T[]> {
  const found: T[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { nodes, pageInfo }: PageOf<T> = await readPage(after);
    found.push(...nodes);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return found;
}

function toMapRow({ slug, title, disputeType, status, location }: DisputeRow, { linkTo }: Visit): MapRow {
  return {
    slug,
    title: title.text,
    ...(title.isFallback && { lang: title.language.toLowerCase() }),
    href: linkTo('dispute', slug),
    type: disputeType,
    status: status?.status ?? null,
    symbol: symbolOf(disputeType, status?.status ?? null),
    ...drawingOf(location),
    ...(location.place && { place: location.place.path }),
  };
}

/** What may be drawn of a place: a point, the middle of an area, or nothing. */
export function drawingOf(location: LocationParts): Pick<MapRow, 'at' | 'area'> {
  const { point, precision, isDrawnAsPoint, isDrawnAsArea } = location;
  if (point?.type !== 'Point' || !(isDrawnAsPoint || isDrawnAsArea)) return {};
  const [longitude = 0, latitude = 0] = point.coordinates;
  return {
    at: [longitude, latitude],
    ...(isDrawnAsArea && { area: precision === 'PROVINCE' ? 'PROVINCE' : 'DISTRICT' }),
  };
}
