import { labelOf } from '#minewatch/vocabulary';
import { DisputeList } from '../parts/dispute-row.part.js';
import { CommunityName, ProjectName } from '../parts/link.part.js';
import { definePage } from '../frame/page.js';
import { placeDocument, type PlaceAnswer } from '../page-documents.js';
import { Facts, FactLine, RecordHead, Sections } from '../parts/section.part.js';
import { useVisit } from '../frame/visit.js';

type PlaceRecord = NonNullable<PlaceAnswer['place']>;

/** A department, province or district: what is recorded there, and the places within it. */
export const placePage = definePage({
  name: 'place',
  document: placeDocument,
  variables: ({ slug, schemaLanguage }) => ({ slug, language: schemaLanguage, statusOn: null }),
  content: ({ place }) => place && { title: place.path, body: <PlaceBody place={place} /> },
});

function PlaceBody({ place }: { place: PlaceRecord }) {
  const { t, linkTo } = useVisit();
  return (
    <article>
      <RecordHead kind={t.place.levels[place.level]} name={place.name}>
        <Facts
          facts={[
            [
              t.place.within,
              place.parent && <a href={linkTo('place', place.parent.slug)}>{place.parent.name}</a>,
            ],
            [t.place.code, place.ubigeo],
          ]}
        />
      </RecordHead>
      <Sections
        sections={[
          { id: 'disputes', title: t.pages.disputes, body: <DisputeList disputes={place.disputes.nodes} /> },
          { id: 'projects', title: t.pages.projects, body: <Projects place={place} /> },
          { id: 'communities', title: t.pages.communities, body: <Communities place={place} /> },
          place.children.length > 0 && {
            id: 'contains',
            title: t.place.contains,
            body: <Children places={place.children} />,
          },
        ]}
      />
    </article>
  );
}

function Projects({ place }: { place: PlaceRecord }) {
  const { t, language, format } = useVisit();
  if (place.projects.nodes.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows">
      {format
        .byName(place.projects.nodes, ({ name }) => name)
        .map((project) => (
          <li key={project.slug}>
            <ProjectName project={project} />
            <FactLine facts={[labelOf('project_kind', project.kind, language)]} />
          </li>
        ))}
    </ul>
  );
}

function Communities({ place }: { place: PlaceRecord }) {
  const { t, language, format } = useVisit();
  if (place.communities.nodes.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows">
      {format
        .byName(place.communities.nodes, ({ name }) => name)
        .map((community) => (
          <li key={community.slug}>
            <CommunityName community={community} />
            <FactLine facts={[labelOf('community_kind', community.kind, language)]} />
          </li>
        ))}
    </ul>
  );
}

function Children({ places }: { places: PlaceRecord['children'] }) {
  const { format, linkTo } = useVisit();
  return (
    <ul class="many">
      {format
        .byName(places, ({ name }) => name)
        .map(({ slug, name }) => (
          <li key={slug}>
            <a href={linkTo('place', slug)}>{name}</a>
          </li>
        ))}
    </ul>
  );
}
