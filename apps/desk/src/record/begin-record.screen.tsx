import { useState } from 'preact/hooks';
import { DraftForm } from '../form/draft-form.js';
import type { RecordForm } from '../form/record-form.js';
import type { Opened } from '../form/use-text.js';
import { useFormOf } from '../form/use-form-of.js';
import { usePlace } from '../frame/router.js';
import { Failure, ScreenTitle } from '../frame/states.js';
import type { ScreenProps } from '../screen-props.js';
import type { RecordKind } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { isRecordKind } from './record-kinds.js';
import { completed } from './record.screen.js';

/** A record that does not exist yet. */
export function BeginRecordScreen({ values }: ScreenProps) {
  const words = useWords();
  const { search } = usePlace();
  const kind = isRecordKind(values['kind'] ?? '') ? (values['kind'] as RecordKind) : null;
  const { form, error } = useFormOf(kind);
  if (!kind) return <ScreenTitle name={words.record.notThere} />;
  return (
    <>
      <ScreenTitle name={words.record.newTitle(words.kinds[kind])} />
      <Failure error={error} />
      {form ? (
        <NewRecord form={form} kind={kind} search={search} />
      ) : (
        <p class="loading">{words.desk.loading}</p>
      )}
    </>
  );
}

interface NewRecordProps {
  readonly form: RecordForm;
  readonly kind: RecordKind;
  readonly search: URLSearchParams;
}

function NewRecord({ form, kind, search }: NewRecordProps) {
  const [opened] = useState(() => openNew(form, kind, search));
  return <DraftForm form={form} opened={opened} />;
}

/** Parameters of the address other than the bundle are values of the record's own columns: `?dispute_slug=conga`. */
function openNew(form: RecordForm, kind: RecordKind, search: URLSearchParams): Opened {
  const own = form.sections[0];
  const columns = new Set(own?.columns.map(({ name }) => name));
  const given = Object.fromEntries([...search].filter(([name]) => columns.has(name)));
  const bundleId = search.get('bundle');
  const empty = { kind, slug: '', sections: [{ file: own?.file ?? '', rows: [given] }] };
  return {
    name: `new/${kind}/${search.toString()}`,
    ground: { kind, recordSlug: null, baseRevision: null, bundleId },
    document: completed(form, empty),
    draft: null,
  };
}
