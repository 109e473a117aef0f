import type { Attribution, Commodity, DisputeType, Issue, Status } from '#minewatch/vocabulary';
import { RULES } from './read-selection.js';
import { firstDayOf, lastDayOf, type Selection } from './selection.js';

interface Days {
  readonly from?: string;
  readonly to?: string;
}

/** A selection as the schema's DisputeFilter. */
export interface SelectionFilter {
  readonly company?: {
    readonly slug: readonly string[];
    readonly rules: readonly Attribution[];
    readonly event?: { readonly between: Days };
  };
  readonly commodity?: readonly Commodity[];
  readonly disputeType?: readonly DisputeType[];
  readonly issue?: readonly Issue[];
  readonly status?: readonly Status[];
  readonly statusOn?: string | null;
  readonly people?: readonly string[];
  readonly place?: readonly string[];
  readonly ukLinkedOwner?: boolean;
  readonly changedSince?: string;
  readonly between?: Days;
  readonly startedBetween?: Days;
}

/** When a selection is asked: the day in Lima, and the month that "this month" means where it is not that day's. */
export interface AskedOn {
  readonly today: string;
  /** The edition that is shown; null: the present. */
  readonly edition?: { readonly month: string } | null;
}

/** The day whose statuses are shown: the last of the month picked, or null for today. */
export function statusDayOf({ month }: Selection, { today }: AskedOn): string | null {
  const lastDay = month && lastDayOf(month);
  return lastDay && lastDay < today ? lastDay : null;
}

/** The selection as the public schema asks for it; null when it lets everything through. */
export function filterOf(selection: Selection, asked: AskedOn): SelectionFilter | null {
  const { commodity, type, issue, statuses, people, place } = selection;
  const day = statusDayOf(selection, asked);
  const between = daysOf(selection);
  const filter: SelectionFilter = {
    ...(selection.company && { company: companyOf(selection.company, selection.rule, between) }),
    ...(commodity && { commodity: [commodity] }),
    ...(type && { disputeType: [type] }),
    ...(issue && { issue: [issue] }),
    ...(statuses.length > 0 && { status: statuses, statusOn: day }),
    ...(people && { people: [people] }),
    ...(place && { place: [place] }),
    ...(selection.isUkLinked && { ukLinkedOwner: true }),
    ...(selection.isChanged && { changedSince: startOfMonth(asked) }),
    ...(between && { between }),
    ...(day && { startedBetween: { to: day } }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}

/** The event that makes a company the owner must be of the months picked. */
function companyOf(slug: string, rule: Selection['rule'], between: Days | null) {
  return { slug: [slug], rules: rule === 'ANY' ? RULES : [rule], ...(between && { event: { between } }) };
}

function daysOf({ from, to }: Selection): Days | null {
  if (!from && !to) return null;
  return { ...(from && { from: firstDayOf(from) }), ...(to && { to: lastDayOf(to) }) };
}

/** The instant at which this month began in Lima, whose clocks have not changed since 1994. */
function startOfMonth({ today, edition }: AskedOn): string {
  return `${firstDayOf(edition?.month.slice(0, 7) ?? today.slice(0, 7))}T00:00:00-05:00`;
}
