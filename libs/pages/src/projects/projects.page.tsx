import { isCodeOf, labelOf, termsOf } from '#minewatch/vocabulary';
import { SelectField, TextField } from '../parts/filter-form.part.js';
import { ProjectName } from '../parts/link.part.js';
import { PlaceName } from '../parts/location.part.js';
import { ListFrame, LIST_SIZE } from '../parts/list.part.js';
import { definePage } from '../frame/page.js';
import { projectsDocument, type ProjectFilter, type ProjectsAnswer } from '../page-documents.js';
import { pageAsked } from '../parts/pager.part.js';
import { Table } from '../parts/section.part.js';
import { labelIfCode, Terms } from '../parts/term.part.js';
import { useVisit } from '../frame/visit.js';

/** All projects A to Z. */
export const projectsPage = definePage({
  name: 'projects',
  document: projectsDocument,
  variables: ({ search }) => ({ ...pageAsked(search, LIST_SIZE), filter: filterOf(search) }),
  content: (answer, { t, search }) => ({
    title: t.pages.projects,
    description: t.list.projectsLead,
    isUnlisted: search.size > 0,
    body: <Projects projects={answer.projects} />,
  }),
});

function filterOf(search: URLSearchParams): ProjectFilter {
  const sector = search.get('sector') ?? '';
  const kind = search.get('kind') ?? '';
  return {
    ...(search.get('q') && { text: search.get('q') }),
    ...(isCodeOf('sector', sector) && { sector: [sector] }),
    ...(isCodeOf('project_kind', kind) && { kind: [kind] }),
  };
}

function Projects({ projects }: ProjectsAnswer) {
  const { t, language, format, search } = useVisit();
  return (
    <ListFrame
      page="projects"
      lead={t.list.projectsLead}
      noun={t.counted.projects}
      list={projects}
      picked={[
        search.get('q') ?? [],
        labelIfCode('sector', search.get('sector'), language),
        labelIfCode('project_kind', search.get('kind'), language),
      ].flat()}
      filter={<Filter />}
    >
      <Table
        caption={t.pages.projects}
        columns={[
          t.list.name,
          t.project.kind,
          t.list.commodities,
          t.list.stage,
          t.pages.disputes,
          t.list.place,
        ]}
        rows={projects.nodes.map((project) => [
          <ProjectName project={project} />,
          labelOf('project_kind', project.kind, language),
          <Terms list="commodity" codes={project.commodities} />,
          project.stageOn && labelOf('project_stage', project.stageOn, language),
          format.number(project.disputes.totalCount),
          <PlaceName location={project.location} />,
        ])}
      />
    </ListFrame>
  );
}

function Filter() {
  const { t, language, search } = useVisit();
  return (
    <>
      <TextField name="q" label={t.filter.text} value={search.get('q')} />
      <SelectField
        name="sector"
        label={t.filter.sector}
        value={search.get('sector')}
        any={t.filter.anySector}
        options={termsOf('sector').map((term) => ({ value: term.code, label: term[language] }))}
      />
      <SelectField
        name="kind"
        label={t.filter.kind}
        value={search.get('kind')}
        any={t.filter.anyKind}
        options={termsOf('project_kind').map((term) => ({ value: term.code, label: term[language] }))}
      />
    </>
  );
}
