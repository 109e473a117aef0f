import type { ComponentChildren } from 'preact';
import type { Counted } from '../words/formats.js';
import { FilterForm } from './filter-form.part.js';
import type { PageName } from '../frame/page-addresses.js';
import type { PageParts } from '../page-documents.js';
import { Pager } from './pager.part.js';
import { useVisit } from '../frame/visit.js';

/** Rows on one page of a list. */
export const LIST_SIZE = 50;

interface ListFrameProps {
  readonly page: PageName;
  readonly lead: string;
  readonly noun: Counted;
  readonly list: { readonly totalCount: number; readonly pageInfo: PageParts };
  readonly filter: ComponentChildren;
  /** What the filter picks, in words. */
  readonly picked: readonly string[];
  readonly children: ComponentChildren;
}

/** What all lists share: heading, filter, number found, rows, and links to the other pages. */
export function ListFrame({ page, lead, noun, list, filter, picked, children }: ListFrameProps) {
  const { t, format } = useVisit();
  return (
    <>
      <h1>{t.pages[page as keyof typeof t.pages]}</h1>
      <p class="lead">{lead}</p>
      <FilterForm page={page} picked={picked}>
        {filter}
      </FilterForm>
      <p role="status">
        {list.totalCount > 0 ? t.list.total(format.count(list.totalCount, noun)) : t.filter.none}
      </p>
      {children}
      <Pager page={list.pageInfo} />
    </>
  );
}
