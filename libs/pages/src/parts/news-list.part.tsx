import { NewsLink } from './link.part.js';
import type { NewsRow } from '../page-documents.js';
import { When } from './text.part.js';
import { useVisit } from '../frame/visit.js';

interface NewsListProps {
  readonly news: { readonly totalCount: number; readonly nodes: readonly NewsRow[] };
}

/** News items with date and publisher, newest first as the schema gives them. */
export function NewsList({ news }: NewsListProps) {
  const { t, format } = useVisit();
  if (news.nodes.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <>
      <ul class="rows news">
        {news.nodes.map((item) => (
          <li key={item.slug}>
            <NewsLink item={item} />
            <p class="quiet">
              {item.publisher}
              {item.publisher && ', '}
              <When date={item.on} />
            </p>
          </li>
        ))}
      </ul>
      {news.totalCount > news.nodes.length && (
        <p class="quiet">
          {t.text.listOf(
            format.number(news.nodes.length),
            format.count(news.totalCount, t.counted.newsItems),
          )}
        </p>
      )}
    </>
  );
}
