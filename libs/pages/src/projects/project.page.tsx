import { labelOf } from '#minewatch/vocabulary';
import { DisputeList } from '../parts/dispute-row.part.js';
import { CommunityName, CompanyName, ProjectName } from '../parts/link.part.js';
import { PlaceName } from '../parts/location.part.js';
import type { Messages } from '../words/messages.js';
import { NewsList } from '../parts/news-list.part.js';
import { HoldingItem, Stakes } from '../parts/ownership.part.js';
import { definePage } from '../frame/page.js';
import { projectDocument, type ProjectAnswer } from '../page-documents.js';
import { PlacesMap } from '../map/places-map.part.js';
import { Facts, FactLine, RecordHead, Sections, Table, type Section } from '../parts/section.part.js';
import { historySection } from '../parts/record-history.part.js';
import { SourceList, SourceOf } from '../parts/source.part.js';
import { Terms } from '../parts/term.part.js';
import { LocalText, Period, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type ProjectRecord = NonNullable<ProjectAnswer['project']>;

/** A project: its stages, its owners through time, what it continues, where it is, and its disputes. */
export const projectPage = definePage({
  name: 'project',
  document: projectDocument,
  variables: ({ slug, schemaLanguage }) => ({ slug, language: schemaLanguage, statusOn: null }),
  content: ({ project }) =>
    project && {
      title: project.name,
      description: project.description?.text ?? project.name,
      hasMap: true,
      body: <ProjectBody project={project} />,
    },
});

function ProjectBody({ project }: { project: ProjectRecord }) {
  const { t } = useVisit();
  return (
    <article>
      <RecordHead
        kind={t.kinds.PROJECT}
        name={project.name}
        isUnsourced={project.isUnsourced}
        isOutOfScope={!project.isExtractive}
        scopeNote={project.scopeNote}
      >
        {project.description && (
          <p class="lead">
            <LocalText text={project.description} />
          </p>
        )}
        <ProjectFacts project={project} />
      </RecordHead>
      <Sections sections={sectionsOf(project, t)} />
    </article>
  );
}

function sectionsOf(project: ProjectRecord, t: Messages): (Section | null | false)[] {
  return [
    { id: 'disputes', title: t.project.disputes, body: <DisputeList disputes={project.disputes.nodes} /> },
    { id: 'owners', title: t.ownershipTitle, body: <Ownership project={project} /> },
    project.relations.length > 0 && {
      id: 'relations',
      title: t.project.relations,
      body: <Relations relations={project.relations} />,
    },
    { id: 'stages', title: t.project.stages, body: <Stages stages={project.stages} /> },
    { id: 'where', title: t.project.where, body: <Where project={project} /> },
    { id: 'communities', title: t.project.communities, body: <Communities project={project} /> },
    { id: 'news', title: t.project.news, body: <NewsList news={project.news} /> },
    { id: 'sources', title: t.text.sources, body: <SourceList citations={project.sources} /> },
    historySection(project.revisions, t),
  ];
}

function ProjectFacts({ project }: { project: ProjectRecord }) {
  const { t, language } = useVisit();
  return (
    <Facts
      facts={[
        [t.project.kind, labelOf('project_kind', project.kind, language)],
        [t.project.commodities, <Terms list="commodity" codes={project.commodities} />],
        [t.project.sector, project.sector && labelOf('sector', project.sector, language)],
        [t.project.legalMode, project.legalMode && labelOf('legal_mode', project.legalMode, language)],
        [t.project.aliases, project.aliases.join(', ')],
        [t.text.confidence, project.confidence && labelOf('confidence', project.confidence, language)],
      ]}
    />
  );
}

function Ownership({ project }: { project: ProjectRecord }) {
  const { t } = useVisit();
  return (
    <>
      <h3>{t.project.owners}</h3>
      <Stakes stakes={project.owners} nameBy="owner" caption={t.project.owners} empty={t.company.noOwners} />
      <h3>{t.project.holders}</h3>
      {project.holders.length === 0 ? (
        <p class="quiet">{t.company.noOwners}</p>
      ) : (
        <ul class="holdings">
          {project.holders.map((holding) => (
            <HoldingItem
              key={holding.company.slug}
              name={<CompanyName company={holding.company} />}
              holding={holding}
            />
          ))}
        </ul>
      )}
    </>
  );
}

function Relations({ relations }: Pick<ProjectRecord, 'relations'>) {
  const { t } = useVisit();
  return (
    <ul class="rows">
      {relations.map(({ relation, direction, otherProject, from, note }) => (
        <li key={relation + direction + otherProject.slug}>
          {(direction === 'FORWARD' ? t.project.relationForward : t.project.relationBackward)[relation]}{' '}
          <ProjectName project={otherProject} />
          <FactLine facts={[from?.edtf && <Period from={from} to={null} />]} />
          {note && (
            <p>
              <LocalText text={note} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Stages({ stages }: Pick<ProjectRecord, 'stages'>) {
  const { t, language } = useVisit();
  if (stages.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <Table
      caption={t.project.stages}
      columns={[t.project.stage, t.text.from, t.text.until, t.text.source]}
      rows={stages.map(({ stage, from, to, source }) => [
        labelOf('project_stage', stage, language),
        <When date={from} />,
        <When date={to} />,
        <SourceOf source={source} />,
      ])}
    />
  );
}

function Where({ project }: { project: ProjectRecord }) {
  const { t } = useVisit();
  return (
    <>
      <p>
        <PlaceName location={project.location} />
      </p>
      {project.shapes.length > 0 && <p class="quiet">{t.project.line}</p>}
      <PlacesMap places={[project]} shapes={project.shapes} />
    </>
  );
}

function Communities({ project }: { project: ProjectRecord }) {
  const { t, language, format } = useVisit();
  if (project.communities.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows">
      {format
        .byName(project.communities, ({ name }) => name)
        .map((community) => (
          <li key={community.slug}>
            <CommunityName community={community} />
            <FactLine facts={[labelOf('community_kind', community.kind, language)]} />
          </li>
        ))}
    </ul>
  );
}
