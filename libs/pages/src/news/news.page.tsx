import { TextField } from '../parts/filter-form.part.js';
import { DisputeTitle, NewsLink } from '../parts/link.part.js';
import { ListFrame, LIST_SIZE } from '../parts/list.part.js';
import { definePage } from '../frame/page.js';
import { newsDocument, type NewsAnswer } from '../page-documents.js';
import { pageAsked } from '../parts/pager.part.js';
import { When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

/** All news items, newest first. */
export const newsPage = definePage({
  name: 'news',
  document: newsDocument,
  variables: ({ schemaLanguage, search }) => ({
    language: schemaLanguage,
    ...pageAsked(search, LIST_SIZE),
    filter: search.get('q') ? { text: search.get('q') } : null,
  }),
  content: (answer, { t, search }) => ({
    title: t.pages.news,
    description: t.list.newsLead,
    isUnlisted: search.size > 0,
    body: <News newsItems={answer.newsItems} />,
  }),
});

function News({ newsItems }: NewsAnswer) {
  const { t, search } = useVisit();
  return (
    <ListFrame
      page="news"
      lead={t.list.newsLead}
      noun={t.counted.newsItems}
      list={newsItems}
      picked={[search.get('q') ?? []].flat()}
      filter={<TextField name="q" label={t.filter.text} value={search.get('q')} />}
    >
      <ul class="rows news">
        {newsItems.nodes.map((item) => (
          <li key={item.slug}>
            <NewsLink item={item} />
            <p class="quiet">
              {item.publisher}
              {item.publisher && ', '}
              <When date={item.on} />
            </p>
            {item.disputes.map((dispute) => (
              <p class="quiet" key={dispute.slug}>
                <DisputeTitle dispute={dispute} />
              </p>
            ))}
          </li>
        ))}
      </ul>
    </ListFrame>
  );
}
