import type { ComponentChildren } from 'preact';
import { addressOf, type PageName } from '../frame/page-addresses.js';
import { EditionField } from '../frame/edition-banner.part.js';
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

interface CheckFieldProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isChecked: boolean;
}

export function CheckField({ name, value, label, isChecked }: CheckFieldProps) {
  return (
    <label class="choice">
      <input type="checkbox" name={name} value={value} checked={isChecked} />
      <span>{label}</span>
    </label>
  );
}
