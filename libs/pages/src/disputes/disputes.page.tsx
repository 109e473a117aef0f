import { filterOf, readSelection, statusDayOf } from '#minewatch/selections';
import { DisputeItem } from '../parts/dispute-row.part.js';
import { SelectField, TextField } from '../parts/filter-form.part.js';
import { ProjectName } from '../parts/link.part.js';
import { ListFrame, LIST_SIZE } from '../parts/list.part.js';
import { definePage } from '../frame/page.js';
import { disputesDocument, type DisputesAnswer } from '../page-documents.js';
import { pageAsked } from '../parts/pager.part.js';
import { choicesAsked, SelectionFields } from '../parts/selection-fields.part.js';
import { useSelectionPicks } from '../parts/selection-picks.js';
import { useVisit } from '../frame/visit.js';

/** All disputes, filtered as the map's are, in the order asked for. */
export const disputesPage = definePage({
  name: 'disputes',
  document: disputesDocument,
  variables: (visit) => {
    const { schemaLanguage, search } = visit;
    const selection = readSelection(search);
    const text = search.get('q');
    return {
      language: schemaLanguage,
      ...pageAsked(search, LIST_SIZE),
      filter: { ...filterOf(selection, visit), ...(text && { text }) },
      statusOn: statusDayOf(selection, visit),
      orderBy: orderOf(search),
      ...choicesAsked(selection),
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

function Disputes({ answer }: { answer: DisputesAnswer }) {
  const { disputes } = answer;
  const { t, search } = useVisit();
  const picks = useSelectionPicks({ selection: readSelection(search), choices: answer });
  return (
    <ListFrame
      page="disputes"
      lead={t.list.disputesLead}
      noun={t.counted.disputes}
      list={disputes}
      picked={[search.get('q') ?? [], picks.map(({ label }) => label)].flat()}
      filter={<Filter answer={answer} />}
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

function Filter({ answer }: { answer: DisputesAnswer }) {
  const { t, search } = useVisit();
  const orders: readonly Order[] = ['NAME_ASC', 'LAST_EVENT_DESC'];
  return (
    <>
      <TextField name="q" label={t.filter.text} value={search.get('q')} />
      <SelectionFields selection={readSelection(search)} choices={answer} />
      <SelectField
        name="order"
        label={t.filter.order}
        value={orderOf(search)}
        options={orders.map((order) => ({ value: order, label: t.filter.orders[order] }))}
      />
    </>
  );
}
