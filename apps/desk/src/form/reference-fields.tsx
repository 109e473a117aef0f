import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words/words.js';
import { Combobox, type Option } from './combobox.js';
import { FieldFrame } from './field-frame.js';
import { useField, useForm } from './form-context.js';
import type { Cells } from './record-document.js';
import type { FormColumn } from './record-form.js';
import type { RecordKind } from '../staff-documents.js';
import type { FieldProps } from './field-props.js';
import { findRecords, titleOfRecord } from './lookups.js';
import { entriesOf, TokenList } from './token-list.js';

/** Another record, found while one types its name. */
export function ReferenceField(props: FieldProps) {
  const { text, cells, write } = useField(props.place);
  const titles = useTitles(kindsOf(props.column, cells), text === '' ? [] : [text]);
  const search = useRecordSearch(props, []);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <Combobox
          {...control}
          text={titles[text] ?? text}
          find={search}
          placeholder={useWords().form.searchByName}
          onChoose={({ value }) => write(value)}
          onClear={() => write('')}
        />
      )}
    </FieldFrame>
  );
}

/** Several other records. */
export function ReferencesField(props: FieldProps) {
  const { text, cells, write } = useField(props.place);
  const words = useWords().form;
  const chosen = entriesOf(text);
  const titles = useTitles(kindsOf(props.column, cells), chosen);
  const search = useRecordSearch(props, chosen);
  return (
    <FieldFrame {...props}>
      {(control) => (
        <>
          <TokenList
            tokens={chosen.map((slug) => ({ value: slug, label: titles[slug] ?? slug }))}
            onChange={(slugs) => write(slugs.join('|'))}
            inputId={control.id}
            hasMain={false}
          />
          <Combobox
            {...control}
            text=""
            find={search}
            placeholder={words.searchByName}
            onChoose={({ value }) => write([...chosen, value].join('|'))}
          />
        </>
      )}
    </FieldFrame>
  );
}

/** Searches records of the column's kinds, without those already chosen. */
function useRecordSearch({ column, place }: FieldProps, chosen: readonly string[]) {
  const { cells } = useField(place);
  const { bundleId } = useForm();
  const kinds = kindsOf(column, cells);
  const names = useWords().kinds as Readonly<Record<string, string>>;
  return async (text: string): Promise<readonly Option[]> => {
    const found = await findRecords(kinds, text, bundleId);
    return found
      .filter(({ slug }) => !chosen.includes(slug))
      .map(({ slug, title, kind }) => ({
        value: slug,
        label: title,
        detail: kinds.length > 1 ? names[kind] : undefined,
      }));
  };
}

/** Titles of records by their slug, as far as they are known. */
function useTitles(kinds: readonly RecordKind[], slugs: readonly string[]): Readonly<Record<string, string>> {
  const { bundleId } = useForm();
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({});
  const wanted = slugs.join('|');
  useEffect(() => {
    let isWanted = true;
    for (const slug of entriesOf(wanted)) {
      titleOfRecord(kinds, slug, bundleId).then(
        (title) => isWanted && setTitles((known) => ({ ...known, [slug]: title })),
        () => undefined,
      );
    }
    return () => {
      isWanted = false;
    };
  }, [wanted, kinds.join()]);
  return titles;
}

/** The kinds that a reference may name: all of the column's, or the one that another column of the row says. */
function kindsOf({ recordKinds, kindColumn }: FormColumn, cells: Cells): readonly RecordKind[] {
  const said = kindColumn ? (cells[kindColumn] ?? '').toUpperCase() : '';
  const one = recordKinds.filter((kind) => kind === said);
  return one.length > 0 ? one : recordKinds;
}
