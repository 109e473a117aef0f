import { labelOf } from '#minewatch/vocabulary';
import type { VNode } from 'preact';
import { DisputeList } from '../parts/dispute-row.part.js';
import { EventLines } from '../parts/event-line.part.js';
import { CommunityName, CompanyName, Headline, ProjectName } from '../parts/link.part.js';
import { definePage } from '../frame/page.js';
import { newsItemDocument, type NewsItemAnswer } from '../page-documents.js';
import { Facts, RecordHead, Sections } from '../parts/section.part.js';
import { LocalText, Remark, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type NewsRecord = NonNullable<NewsItemAnswer['newsItem']>;

/** A news item: headline, publisher, date and address, our own summary, and what it is about; never the text of others. */
export const newsItemPage = definePage({
  name: 'newsItem',
  document: newsItemDocument,
  variables: ({ slug, schemaLanguage }) => ({ slug, language: schemaLanguage, statusOn: null }),
  content: ({ newsItem }) =>
    newsItem && {
      title: newsItem.headline,
      description: newsItem.summary?.text ?? newsItem.headline,
      body: <NewsBody item={newsItem} />,
    },
});

function NewsBody({ item }: { item: NewsRecord }) {
  const { t } = useVisit();
  return (
    <article>
      <RecordHead
        kind={t.kinds.NEWS}
        name={<Headline item={item} />}
        isOutOfScope={!item.isExtractive}
        scopeNote={item.scopeNote}
      >
        <p class="quiet">{t.newsItem.basis[item.headlineBasis]}</p>
        <NewsFacts item={item} />
        <Address item={item} />
      </RecordHead>
      <Sections
        sections={[
          item.summary && {
            id: 'summary',
            title: t.newsItem.summary,
            body: (
              <p>
                <LocalText text={item.summary} />
              </p>
            ),
          },
          { id: 'about', title: t.newsItem.about, body: <About item={item} /> },
          item.events.length > 0 && {
            id: 'events',
            title: t.newsItem.events,
            body: <EventLines events={item.events} />,
          },
        ]}
      />
    </article>
  );
}

function NewsFacts({ item }: { item: NewsRecord }) {
  const { t, language, format } = useVisit();
  return (
    <Facts
      facts={[
        [t.newsItem.publisher, item.publisher],
        [t.text.date, <When date={item.on} />],
        [t.newsItem.language, item.language && format.tongue(item.language)],
        [t.newsItem.type, item.sourceType && labelOf('source_type', item.sourceType, language)],
        [t.newsItem.scale, item.sourceScale && labelOf('source_scale', item.sourceScale, language)],
      ]}
    />
  );
}

function Address({ item }: { item: NewsRecord }) {
  const { t } = useVisit();
  return (
    <p>
      {item.url ? (
        <a href={item.url} rel="external nofollow">
          {t.newsItem.read}
        </a>
      ) : (
        t.newsItem.noAddress
      )}
      {item.archivedUrl && (
        <>
          {' · '}
          <a href={item.archivedUrl} rel="external nofollow">
            {t.text.archived}
          </a>
        </>
      )}
      {item.psgPage && <Remark> {t.newsItem.psgPage(item.psgPage)}</Remark>}
    </p>
  );
}

function About({ item }: { item: NewsRecord }) {
  const { t } = useVisit();
  return (
    <>
      {item.disputes.length > 0 && <DisputeList disputes={item.disputes} />}
      <Facts
        facts={[
          [t.pages.projects, listed(item.projects, (project) => <ProjectName project={project} />)],
          [t.pages.companies, listed(item.companies, (company) => <CompanyName company={company} />)],
          [
            t.pages.communities,
            listed(item.communities, (community) => <CommunityName community={community} />),
          ],
        ]}
      />
    </>
  );
}

function listed<T extends { readonly slug: string }>(items: readonly T[], show: (item: T) => VNode) {
  return (
    items.length > 0 && (
      <ul class="inline">
        {items.map((item) => (
          <li key={item.slug}>{show(item)}</li>
        ))}
      </ul>
    )
  );
}
