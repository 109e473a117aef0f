import { labelOf, termsOf } from '#minewatch/vocabulary';
import type { ComponentChildren } from 'preact';
import { addressOf, type PageName } from '../frame/page-addresses.js';
import type { CompanyLink } from '../page-documents.js';
import { EditionField } from '../frame/edition-banner.part.js';
import { FIRST_YEAR, RULES, type Selection } from '../frame/selection.js';
import { useVisit } from '../frame/visit.js';

interface FilterFormProps {
  readonly page: PageName;
  /** What is picked, in words, shown while the form is folded away. */
  readonly picked: readonly string[];
  readonly children: ComponentChildren;
}

/** A filter as a plain form, which asks for the same page again; folded away it says what is picked. */
export function FilterForm({ page, picked, children }: FilterFormProps) {
  const { t, language, linkTo } = useVisit();
  return (
    <details class="filter">
      <summary>
        {t.filter.title}
        {picked.length > 0 && <span>: {picked.join(' · ')}</span>}
      </summary>
      <form action={addressOf(language, page)} data-filter="">
        <EditionField />
        {children}
        <p class="filter-actions">
          <button type="submit">{t.filter.apply}</button> <a href={linkTo(page)}>{t.filter.clear}</a>
        </p>
      </form>
    </details>
  );
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly options: readonly Option[];
  /** Label of the choice that leaves the field out. */
  readonly any?: string;
}

export function SelectField({ name, label, value, options, any }: SelectFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select name={name}>
        {any && <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TextField({ name, label, value }: { name: string; label: string; value: string | null }) {
  return (
    <label class="field">
      <span>{label}</span>
      <input type="search" name={name} value={value ?? ''} />
    </label>
  );
}

interface SelectionFieldsProps {
  readonly selection: Selection;
  readonly companies: readonly CompanyLink[];
}

/** The fields of a selection of disputes: company and rule, status, type, year. */
export function SelectionFields({ selection, companies }: SelectionFieldsProps) {
  const { t, language, format } = useVisit();
  const named = format.byName(companies, ({ name }) => name);
  return (
    <>
      <SelectField
        name="company"
        label={t.filter.company}
        value={selection.company}
        any={t.filter.anyCompany}
        options={named.map(({ slug, name }) => ({ value: slug, label: name }))}
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
      <SelectField
        name="type"
        label={t.filter.type}
        value={selection.type}
        any={t.filter.anyType}
        options={termsOf('dispute_type').map((term) => ({ value: term.code, label: term[language] }))}
      />
      <YearField year={selection.year} />
      <StatusFields statuses={selection.statuses} />
    </>
  );
}

function YearField({ year }: { year: number | null }) {
  const { t, today } = useVisit();
  const last = Number(today.slice(0, 4));
  const years = Array.from({ length: last - FIRST_YEAR + 1 }, (_, index) => String(last - index));
  return (
    <div class="field-with-hint">
      <SelectField
        name="year"
        label={t.filter.year}
        value={year ? String(year) : null}
        any={t.filter.anyYear}
        options={years.map((each) => ({ value: each, label: each }))}
      />
      <small>{t.filter.yearHint}</small>
    </div>
  );
}

function StatusFields({ statuses }: Pick<Selection, 'statuses'>) {
  const { t, language } = useVisit();
  return (
    <fieldset class="field">
      <legend>{t.filter.status}</legend>
      {termsOf('status').map((term) => (
        <label class="choice" key={term.code}>
          <input type="checkbox" name="status" value={term.code} checked={statuses.includes(term.code)} />
          <span>{term[language]}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What a selection picks, in words. */
export function useSelectionWords({ selection, companies }: SelectionFieldsProps): string[] {
  const { t, language } = useVisit();
  const { company, rule, type, year, statuses } = selection;
  return [
    company && (companies.find(({ slug }) => slug === company)?.name ?? company),
    company && (rule === 'ANY' ? t.filter.anyRule : labelOf('attribution', rule, language)),
    type && labelOf('dispute_type', type, language),
    year && String(year),
    ...statuses.map((status) => labelOf('status', status, language)),
  ].filter((each) => !!each) as string[];
}
