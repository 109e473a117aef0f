import type { Attribution, Commodity, DisputeType, Issue, Status } from '#minewatch/vocabulary';

/**
 * Which disputes a visitor picked, as it stands in the address: the map, its list, table, feed, embed, download and digest
 * read the same parameters.
 */
export interface Selection {
  /** `company`: slug */
  readonly company: string | null;
  /** `rule`: by which rule disputes belong to the company; ANY of them. */
  readonly rule: Attribution | 'ANY';
  /** `commodity` */
  readonly commodity: Commodity | null;
  /** `type` */
  readonly type: DisputeType | null;
  /** `issue` */
  readonly issue: Issue | null;
  /** `status`, as often as wanted: on the day of `statusDayOf` */
  readonly statuses: readonly Status[];
  /** `people`: slug */
  readonly people: string | null;
  /** `place`: ubigeo of a department, province or district */
  readonly place: string | null;
  /** `uk=1`: an owner of one of its projects is linked to the United Kingdom today. */
  readonly isUkLinked: boolean;
  /** `changed=1`: published or changed since the first day of this month, or of the edition's. */
  readonly isChanged: boolean;
  /** `from`: first month, `YYYY-MM`, in which it began or something happened */
  readonly from: string | null;
  /** `to`: last such month */
  readonly to: string | null;
  /** `month`: as things stood at its end, without what began later; null: today */
  readonly month: string | null;
}

/** The address without any parameter. */
export const EVERYTHING: Selection = {
  company: null,
  rule: 'OWNER_AT_EVENT',
  commodity: null,
  type: null,
  issue: null,
  statuses: [],
  people: null,
  place: null,
  isUkLinked: false,
  isChanged: false,
  from: null,
  to: null,
  month: null,
};

/** The first month that the map can show. */
export const FIRST_MONTH = '2004-01';

/** The selection as an address writes it, always in this order, without what is as it would be anyway. */
export function writeSelection(selection: Selection): URLSearchParams {
  const { company, rule, isUkLinked, isChanged } = selection;
  const written: readonly (readonly [string, string | null | false])[] = [
    ['company', company],
    ['rule', company && rule !== EVERYTHING.rule && rule],
    ['commodity', selection.commodity],
    ['type', selection.type],
    ['issue', selection.issue],
    ...selection.statuses.map((status) => ['status', status] as const),
    ['people', selection.people],
    ['place', selection.place],
    ['uk', isUkLinked && '1'],
    ['changed', isChanged && '1'],
    ['from', selection.from],
    ['to', selection.to],
    ['month', selection.month],
  ];
  return new URLSearchParams(
    written.filter((each): each is readonly [string, string] => !!each[1]) as [string, string][],
  );
}

/** First day of a month. */
export function firstDayOf(month: string): string {
  return `${month}-01`;
}

/** Last day of a month. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
