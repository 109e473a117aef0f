import { isCodeOf, labelOf, termsOf } from '#minewatch/vocabulary';
import { SelectField, TextField } from '../parts/filter-form.part.js';
import { CommunityName } from '../parts/link.part.js';
import { PlaceName } from '../parts/location.part.js';
import { ListFrame, LIST_SIZE } from '../parts/list.part.js';
import { definePage } from '../frame/page.js';
import { communitiesDocument, type CommunitiesAnswer, type CommunityFilter } from '../page-documents.js';
import { pageAsked } from '../parts/pager.part.js';
import { Table } from '../parts/section.part.js';
import { labelIfCode } from '../parts/term.part.js';
import { useVisit } from '../frame/visit.js';

/** All communities A to Z. */
export const communitiesPage = definePage({
  name: 'communities',
  document: communitiesDocument,
  variables: ({ search }) => ({ ...pageAsked(search, LIST_SIZE), filter: filterOf(search) }),
  content: (answer, { t, search }) => ({
    title: t.pages.communities,
    description: t.list.communitiesLead,
    isUnlisted: search.size > 0,
    body: <Communities communities={answer.communities} />,
  }),
});

function filterOf(search: URLSearchParams): CommunityFilter {
  const kind = search.get('kind') ?? '';
  return {
    ...(search.get('q') && { text: search.get('q') }),
    ...(isCodeOf('community_kind', kind) && { kind: [kind] }),
    ...(search.get('people') && { people: [String(search.get('people'))] }),
  };
}

function Communities({ communities }: CommunitiesAnswer) {
  const { t, language, format, search } = useVisit();
  return (
    <ListFrame
      page="communities"
      lead={t.list.communitiesLead}
      noun={t.counted.communities}
      list={communities}
      picked={[search.get('q') ?? [], labelIfCode('community_kind', search.get('kind'), language)].flat()}
      filter={<Filter />}
    >
      <Table
        caption={t.pages.communities}
        columns={[t.list.name, t.text.kind, t.list.peoples, t.pages.disputes, t.list.place]}
        rows={communities.nodes.map((community) => [
          <CommunityName community={community} />,
          labelOf('community_kind', community.kind, language),
          format.list(community.peoples.map(({ name }) => name)),
          format.number(community.disputes.totalCount),
          <PlaceName location={community.location} />,
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
        name="kind"
        label={t.filter.kind}
        value={search.get('kind')}
        any={t.filter.anyKind}
        options={termsOf('community_kind').map((term) => ({ value: term.code, label: term[language] }))}
      />
    </>
  );
}
