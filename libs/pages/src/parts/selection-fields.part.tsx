import { FIRST_MONTH, RULES, type Selection } from '#minewatch/selections';
import { labelOf, termsOf } from '#minewatch/vocabulary';
import type { SelectionChoices } from '../page-documents.js';
import { CheckField, SelectField, type Option } from './filter-form.part.js';
import { useVisit } from '../frame/visit.js';

export interface SelectionProps {
  readonly selection: Selection;
  /** What companies, peoples and places there are to pick from, those picked among them. */
  readonly choices: SelectionChoices;
}

/** What a page's document asks so that the form has every choice, also that of an address. */
export function choicesAsked({ company, place }: Selection) {
  return { company: company ?? '', hasCompany: company !== null, place, hasPlace: place !== null };
}

/** The fields of a selection of disputes. */
export function SelectionFields({ selection, choices }: SelectionProps) {
  const { t, language } = useVisit();
  const terms = (list: 'commodity' | 'dispute_type' | 'issue') =>
    termsOf(list).map((term) => ({ value: term.code, label: term[language] }));
  return (
    <>
      <CompanyFields selection={selection} choices={choices} />
      <SelectField
        name="commodity"
        label={t.filter.commodity}
        value={selection.commodity}
        any={t.filter.anyCommodity}
        options={terms('commodity')}
      />
      <SelectField
        name="type"
        label={t.filter.type}
        value={selection.type}
        any={t.filter.anyType}
        options={terms('dispute_type')}
      />
      <SelectField
        name="issue"
        label={t.filter.issue}
        value={selection.issue}
        any={t.filter.anyIssue}
        options={terms('issue')}
      />
      <PlaceFields selection={selection} choices={choices} />
      <StatusFields statuses={selection.statuses} />
      <fieldset class="field">
        <legend>{t.filter.only}</legend>
        <CheckField name="uk" value="1" label={t.filter.ukOwner} isChecked={selection.isUkLinked} />
        <CheckField name="changed" value="1" label={t.filter.changed} isChecked={selection.isChanged} />
      </fieldset>
      <MonthFields selection={selection} />
    </>
  );
}

function CompanyFields({ selection, choices: { companies, company } }: SelectionProps) {
  const { t, language } = useVisit();
  return (
    <>
      <SelectField
        name="company"
        label={t.filter.company}
        value={selection.company}
        any={t.filter.anyCompany}
        options={useNamed(
          companies.nodes.map(({ slug, name }) => ({ value: slug, label: name })),
          company && { value: company.slug, label: company.name },
        )}
      />
      <SelectField
        name="rule"
        label={t.filter.rule}
        value={selection.rule}
        options={[
          ...RULES.map((rule) => ({ value: rule, label: labelOf('attribution', rule, language) })),
          { value: 'ANY', label: t.filter.anyRule },
        ]}
      />
    </>
  );
}

function PlaceFields({ selection, choices: { places, place, peoples } }: SelectionProps) {
  const { t } = useVisit();
  return (
    <>
      <SelectField
        name="place"
        label={t.filter.place}
        value={selection.place}
        any={t.filter.anyPlace}
        options={useNamed(
          places.nodes.map(({ ubigeo, path }) => ({ value: ubigeo, label: path })),
          place && { value: place.ubigeo, label: place.path },
        )}
      />
      <SelectField
        name="people"
        label={t.filter.people}
        value={selection.people}
        any={t.filter.anyPeople}
        options={useNamed(peoples.nodes.map(({ slug, name }) => ({ value: slug, label: name })))}
      />
    </>
  );
}

/** Choices by name, the one of the address among them. */
function useNamed(options: readonly Option[], picked?: Option | null): Option[] {
  const { format } = useVisit();
  const isNew = picked && !options.some(({ value }) => value === picked.value);
  return format.byName(isNew ? [...options, picked] : options, ({ label }) => label);
}

function StatusFields({ statuses }: Pick<Selection, 'statuses'>) {
  const { t, language } = useVisit();
  return (
    <fieldset class="field">
      <legend>{t.filter.status}</legend>
      {termsOf('status').map((term) => (
        <CheckField
          key={term.code}
          name="status"
          value={term.code}
          label={term[language]}
          isChecked={statuses.includes(term.code)}
        />
      ))}
    </fieldset>
  );
}

function MonthFields({ selection: { from, to, month } }: Pick<SelectionProps, 'selection'>) {
  const { t } = useVisit();
  return (
    <>
      <MonthField name="from" label={t.filter.from} value={from} />
      <MonthField name="to" label={t.filter.to} value={to} />
      <div class="field-with-hint">
        <MonthField name="month" label={t.filter.month} value={month} min={FIRST_MONTH} />
        <small>{t.filter.monthHint}</small>
      </div>
    </>
  );
}

interface MonthFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly min?: string;
}

/** A month; where a browser has no such field, it is typed as it stands in the address. */
function MonthField({ name, label, value, min }: MonthFieldProps) {
  const { today } = useVisit();
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="month"
        name={name}
        value={value ?? ''}
        min={min}
        max={today.slice(0, 7)}
        pattern="[0-9]{4}-[0-9]{2}"
      />
    </label>
  );
}
