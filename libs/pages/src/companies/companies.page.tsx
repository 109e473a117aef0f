import { RULES } from '#minewatch/selections';
import { labelOf } from '#minewatch/vocabulary';
import { SelectField, TextField } from '../parts/filter-form.part.js';
import { CompanyName } from '../parts/link.part.js';
import { ListFrame, LIST_SIZE } from '../parts/list.part.js';
import { definePage } from '../frame/page.js';
import { companiesDocument, type CompaniesAnswer, type CompanyFilter } from '../page-documents.js';
import { pageAsked } from '../parts/pager.part.js';
import { Table } from '../parts/section.part.js';
import { useVisit } from '../frame/visit.js';

/** All companies A to Z, those without a dispute included, with the number of disputes by each rule. */
export const companiesPage = definePage({
  name: 'companies',
  document: companiesDocument,
  variables: ({ search }) => ({ ...pageAsked(search, LIST_SIZE), filter: filterOf(search) }),
  content: (answer, { t, search }) => ({
    title: t.pages.companies,
    description: t.list.companiesLead,
    isUnlisted: search.size > 0,
    body: <Companies companies={answer.companies} />,
  }),
});

function filterOf(search: URLSearchParams): CompanyFilter {
  const dispute = search.get('dispute');
  return {
    ...(search.get('q') && { text: search.get('q') }),
    ...(search.get('uk') === 'yes' && { isUkLinked: true }),
    ...(dispute && { hasDispute: dispute === 'yes' }),
  };
}

function Companies({ companies }: Pick<CompaniesAnswer, 'companies'>) {
  const { t, language, format, search } = useVisit();
  return (
    <ListFrame
      page="companies"
      lead={t.list.companiesLead}
      noun={t.counted.companies}
      list={companies}
      picked={[
        search.get('q') ?? [],
        search.get('dispute') === 'yes' ? t.filter.withDisputeChoices.yes : [],
        search.get('dispute') === 'no' ? t.filter.withDisputeChoices.no : [],
        search.get('uk') === 'yes' ? t.filter.ukLinked : [],
      ].flat()}
      filter={<Filter />}
    >
      <p class="quiet">{t.company.disputesLead}</p>
      <Table
        caption={t.pages.companies}
        columns={[
          t.list.name,
          t.list.country,
          t.list.ukLink,
          t.list.holdings,
          ...RULES.map((rule) => labelOf('attribution', rule, language)),
        ]}
        rows={companies.nodes.map((company) => [
          <CompanyName company={company} />,
          company.countryIso2 && format.country(company.countryIso2),
          company.ukLink.isUkLinked ? t.list.yes : t.list.no,
          format.number(company.holdings.length),
          ...RULES.map((rule) =>
            format.number(company.attributionSummary.find((each) => each.rule === rule)?.disputeCount ?? 0),
          ),
        ])}
      />
      <p class="quiet">{t.caveat}</p>
    </ListFrame>
  );
}

function Filter() {
  const { t, search } = useVisit();
  const { all, yes, no } = t.filter.withDisputeChoices;
  return (
    <>
      <TextField name="q" label={t.filter.text} value={search.get('q')} />
      <SelectField
        name="dispute"
        label={t.filter.withDispute}
        value={search.get('dispute')}
        any={all}
        options={[
          { value: 'yes', label: yes },
          { value: 'no', label: no },
        ]}
      />
      <label class="choice">
        <input type="checkbox" name="uk" value="yes" checked={search.get('uk') === 'yes'} />
        <span>{t.filter.ukLinked}</span>
      </label>
    </>
  );
}
