import type { PageParts } from '../page-documents.js';
import { useVisit } from '../frame/visit.js';

export interface PageAsked {
  readonly first: number | null;
  readonly after: string | null;
  readonly last: number | null;
  readonly before: string | null;
}

/** Which page of a list an address asks for. */
export function pageAsked(search: URLSearchParams, size: number): PageAsked {
  const before = search.get('before');
  if (before) return { first: null, after: null, last: size, before };
  return { first: size, after: search.get('after'), last: null, before: null };
}

/** Links to the pages before and after; nothing when there is only one. */
export function Pager({ page }: { page: PageParts }) {
  const { t, search } = useVisit();
  const addressWith = (name: 'after' | 'before', cursor: string) => {
    const next = new URLSearchParams(search);
    next.delete('after');
    next.delete('before');
    next.set(name, cursor);
    return `?${next}`;
  };
  if (!page.hasNextPage && !page.hasPreviousPage) return null;
  return (
    <nav class="pager" aria-label={t.list.pages}>
      {page.hasPreviousPage && page.startCursor && (
        <a rel="prev" href={addressWith('before', page.startCursor)}>
          ← {t.list.previous}
        </a>
      )}
      {page.hasNextPage && page.endCursor && (
        <a rel="next" href={addressWith('after', page.endCursor)}>
          {t.list.next} →
        </a>
      )}
    </nav>
  );
}
