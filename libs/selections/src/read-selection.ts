import { isCodeOf, termsOf, type Attribution, type CodeOf, type ListName } from '#minewatch/vocabulary';
import { EVERYTHING, type Selection } from './selection.js';

export const RULES: readonly Attribution[] = termsOf('attribution').map(({ code }) => code);

/** Reads a selection from an address; what it does not know is left out, so that any old address still answers. */
export function readSelection(search: URLSearchParams): Selection {
  const rule = search.get('rule') ?? '';
  const company = slugIn(search, 'company');
  return {
    company,
    rule: company && (rule === 'ANY' || isCodeOf('attribution', rule)) ? rule : EVERYTHING.rule,
    commodity: codeIn(search, 'commodity', 'commodity'),
    type: codeIn(search, 'type', 'dispute_type'),
    issue: codeIn(search, 'issue', 'issue'),
    statuses: [...new Set(search.getAll('status'))].filter((status) => isCodeOf('status', status)),
    people: slugIn(search, 'people'),
    place: matched(search, 'place', /^(\d\d){1,3}$/),
    isUkLinked: search.get('uk') === '1',
    isChanged: search.get('changed') === '1',
    ...monthsIn(search),
  };
}

/** Months of an address; a `year`, which older addresses have, is all of its months as things stood at its end. */
function monthsIn(search: URLSearchParams): Pick<Selection, 'from' | 'to' | 'month'> {
  const year = matched(search, 'year', /^(19|20)\d\d$/);
  const months = {
    from: monthIn(search, 'from'),
    to: monthIn(search, 'to'),
    month: monthIn(search, 'month'),
  };
  const inOrder =
    months.from && months.to && months.from > months.to
      ? { ...months, from: months.to, to: months.from }
      : months;
  return year ? { from: `${year}-01`, to: `${year}-12`, month: `${year}-12` } : inOrder;
}

function monthIn(search: URLSearchParams, name: string): string | null {
  return matched(search, name, /^(19|20)\d\d-(0[1-9]|1[0-2])$/);
}

function slugIn(search: URLSearchParams, name: string): string | null {
  return matched(search, name, /^[a-z0-9][a-z0-9-]{0,119}$/);
}

function codeIn<List extends ListName>(
  search: URLSearchParams,
  name: string,
  list: List,
): CodeOf<List> | null {
  const text = search.get(name) ?? '';
  return isCodeOf(list, text) ? text : null;
}

function matched(search: URLSearchParams, name: string, pattern: RegExp): string | null {
  const text = search.get(name) ?? '';
  return pattern.test(text) ? text : null;
}
