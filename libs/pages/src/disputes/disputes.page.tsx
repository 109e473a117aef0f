import { DisputeItem } from '../parts/dispute-row.part.js';
import { SelectField, SelectionFields, TextField, useSelectionWords } from '../parts/filter-form.part.js';
import { ProjectName } from '../parts/link.part.js';
import { ListFrame, LIST_SIZE } from '../parts/list.part.js';
import { definePage } from '../frame/page.js';
import { disputesDocument, type DisputesAnswer } from '../page-documents.js';
import { pageAsked } from '../parts/pager.part.js';
import { filterOf, readSelection, statusDayOf } from '../frame/selection.js';
import { useVisit } from '../frame/visit.js';

/** All disputes, filtered as the map's are, in the order asked for. */
export const disputesPage = definePage({
  name: 'disputes',
  document: disputesDocument,
  variables: ({ schemaLanguage, search, today }) => {
    const selection = readSelection(search);
    const text = search.get('q');
    return {
      language: schemaLanguage,
      ...pageAsked(search, LIST_SIZE),
      filter: { ...filterOf(selection, today), ...(text && { text }) },
      statusOn: statusDayOf(selection, today),
      orderBy: orderOf(search),
    };
  },
  content: (answer, { t, search }) => ({
    title: t.pages.disputes,
    description: t.list.disputesLead,
    isUnlisted: search.size > 0,
    body: <Disputes answer={answer} />,
  }),
});

type Order = 'NAME_ASC' | 'LAST_EVENT_DESC';

function orderOf(search: URLSearchParams): Order {
  return search.get('order') === 'LAST_EVENT_DESC' ? 'LAST_EVENT_DESC' : 'NAME_ASC';
}

function Disputes({ answer: { disputes, companies } }: { answer: DisputesAnswer }) {
  const { t, search } = useVisit();
  const words = useSelectionWords({ selection: readSelection(search), companies: companies.nodes });
  return (
    <ListFrame
      page="disputes"
      lead={t.list.disputesLead}
      noun={t.counted.disputes}
      list={disputes}
      picked={[search.get('q') ?? [], words].flat()}
      filter={<Filter companies={companies.nodes} />}
    >
      <ul class="rows">
        {disputes.nodes.map((dispute) => (
          <DisputeItem key={dispute.slug} dispute={dispute}>
            <ul class="inline quiet">
              {dispute.projects.map((project) => (
                <li key={project.slug}>
                  <ProjectName project={project} />
                </li>
              ))}
            </ul>
          </DisputeItem>
        ))}
      </ul>
    </ListFrame>
  );
}

function Filter({ companies }: { companies: DisputesAnswer['companies']['nodes'] }) {
  const { t, search } = useVisit();
  const orders: readonly Order[] = ['NAME_ASC', 'LAST_EVENT_DESC'];
  return (
    <>
      <TextField name="q" label={t.filter.text} value={search.get('q')} />
      <SelectionFields selection={readSelection(search)} companies={companies} />
      <SelectField
        name="order"
        label={t.filter.order}
        value={orderOf(search)}
        options={orders.map((order) => ({ value: order, label: t.filter.orders[order] }))}
      />
    </>
  );
}
