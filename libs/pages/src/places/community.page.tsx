import { labelOf } from '#minewatch/vocabulary';
import { DisputeList } from '../parts/dispute-row.part.js';
import { EventLines } from '../parts/event-line.part.js';
import { ProjectName } from '../parts/link.part.js';
import { PlaceName } from '../parts/location.part.js';
import { NewsList } from '../parts/news-list.part.js';
import { definePage } from '../frame/page.js';
import { communityDocument, type CommunityAnswer } from '../page-documents.js';
import { PlacesMap } from '../map/places-map.part.js';
import { Facts, FactLine, RecordHead, Sections } from '../parts/section.part.js';
import { SourceList } from '../parts/source.part.js';
import { LocalText } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type CommunityRecord = NonNullable<CommunityAnswer['community']>;

/** A community: where it is known to be, and the disputes, projects and events it stands in. */
export const communityPage = definePage({
  name: 'community',
  document: communityDocument,
  variables: ({ slug, schemaLanguage }) => ({ slug, language: schemaLanguage, statusOn: null }),
  content: ({ community }) =>
    community && {
      title: community.name,
      description: community.note?.text ?? community.name,
      hasMap: true,
      body: <CommunityBody community={community} />,
    },
});

function CommunityBody({ community }: { community: CommunityRecord }) {
  const { t, language, format } = useVisit();
  return (
    <article>
      <RecordHead kind={t.kinds.COMMUNITY} name={community.name} isUnsourced={community.isUnsourced}>
        {community.note && (
          <p class="lead">
            <LocalText text={community.note} />
          </p>
        )}
        <Facts
          facts={[
            [t.text.kind, labelOf('community_kind', community.kind, language)],
            [t.community.peoples, format.list(community.peoples.map(({ name }) => name))],
            [t.text.place, <PlaceName location={community.location} />],
            [
              t.text.confidence,
              community.confidence && labelOf('confidence', community.confidence, language),
            ],
          ]}
        />
      </RecordHead>
      <Sections
        sections={[
          {
            id: 'disputes',
            title: t.community.disputes,
            body: <DisputeList disputes={community.disputes.nodes} />,
          },
          { id: 'projects', title: t.community.projects, body: <Projects projects={community.projects} /> },
          { id: 'events', title: t.community.events, body: <EventLines events={community.events.nodes} /> },
          { id: 'where', title: t.community.where, body: <PlacesMap places={[community]} shapes={[]} /> },
          { id: 'news', title: t.community.news, body: <NewsList news={community.news} /> },
          { id: 'sources', title: t.text.sources, body: <SourceList citations={community.sources} /> },
        ]}
      />
    </article>
  );
}

function Projects({ projects }: Pick<CommunityRecord, 'projects'>) {
  const { t, language, format } = useVisit();
  if (projects.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows">
      {format
        .byName(projects, ({ name }) => name)
        .map((project) => (
          <li key={project.slug}>
            <ProjectName project={project} />
            <FactLine facts={[labelOf('project_kind', project.kind, language)]} />
          </li>
        ))}
    </ul>
  );
}
