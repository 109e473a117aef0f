import { Attribution, type DisputeType, isCodeOf, type Status, termsOf } from '#minewatch/vocabulary';
import type { DisputeFilter } from '../page-documents.js';

/** Which disputes a visitor picked, as it stands in the address: the map, its list and its data read the same. */
export interface Selection {
  readonly company: string | null;
  /** By which rule disputes belong to the company; ANY of them. */
  readonly rule: Attribution | 'ANY';
  readonly statuses: readonly Status[];
  readonly type: DisputeType | null;
  readonly year: number | null;
}

/** The years that can be picked: from the first event recorded on. */
export const FIRST_YEAR = 2000;

export const RULES: readonly Attribution[] = termsOf('attribution').map(({ code }) => code);

/** Reads a selection from an address; what it does not know is left out, so that any old address still answers. */
export function readSelection(search: URLSearchParams): Selection {
  const rule = search.get('rule') ?? '';
  const type = search.get('type') ?? '';
  const year = search.get('year') ?? '';
  return {
    company: search.get('company') || null,
    rule: rule === 'ANY' || isCodeOf('attribution', rule) ? rule : Attribution.OWNER_AT_EVENT,
    statuses: search.getAll('status').filter((status) => isCodeOf('status', status)),
    type: isCodeOf('dispute_type', type) ? type : null,
    year: /^(19|20)\d\d$/.test(year) ? Number(year) : null,
  };
}

/** The selection as an address writes it, without what is as it would be anyway. */
export function writeSelection(selection: Selection): URLSearchParams {
  const search = new URLSearchParams();
  if (selection.company) search.set('company', selection.company);
  if (selection.company && selection.rule !== Attribution.OWNER_AT_EVENT) search.set('rule', selection.rule);
  for (const status of selection.statuses) search.append('status', status);
  if (selection.type) search.set('type', selection.type);
  if (selection.year) search.set('year', String(selection.year));
  return search;
}

/** The day whose statuses are shown: the last of the year picked, or null for today. */
export function statusDayOf({ year }: Selection, today: string): string | null {
  const lastDay = `${year}-12-31`;
  return year && lastDay < today ? lastDay : null;
}

/** The selection as the public schema asks for it; null when it lets everything through. */
export function filterOf(selection: Selection, today: string): DisputeFilter | null {
  const { company, rule, statuses, type, year } = selection;
  const between = year ? { from: `${year}-01-01`, to: `${year}-12-31` } : null;
  const filter: DisputeFilter = {
    ...(company && {
      company: {
        slug: [company],
        rules: rule === 'ANY' ? RULES : [rule],
        ...(between && { event: { between } }),
      },
    }),
    ...(statuses.length > 0 && { status: statuses, statusOn: statusDayOf(selection, today) }),
    ...(type && { disputeType: [type] }),
    ...(between && { between }),
  };
  return Object.keys(filter).length > 0 ? filter : null;
}
