import { DraftForm } from '../form/draft-form.js';
import { readWired, type RecordDocument } from '../form/record-document.js';
import type { RecordForm } from '../form/record-form.js';
import { useFormOf } from '../form/use-form-of.js';
import { Failure, Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import type { ScreenProps } from '../screen-props.js';
import { staffRecordDocument, type RecordKind, type StaffRecordAnswer } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { RecordHead } from './record-head.js';
import { isRecordKind } from './record-kinds.js';
import { TakeAway } from './take-away.js';
import { WithholdPlace } from './withhold-place.js';

type FoundRecord = NonNullable<StaffRecordAnswer['record']>;

/** One record: what is published, in a form; changing it begins a draft. */
export function RecordScreen({ values }: ScreenProps) {
  const words = useWords();
  const kind = values['kind'] ?? '';
  if (!isRecordKind(kind)) return <ScreenTitle name={words.record.notThere} />;
  return <Record kind={kind} slug={values['slug'] ?? ''} />;
}

function Record({ kind, slug }: { readonly kind: RecordKind; readonly slug: string }) {
  const words = useWords();
  const asking = useAsking(staffRecordDocument, { kind, slug });
  const { form, error } = useFormOf(kind);
  return (
    <>
      <Failure error={error} />
      <Loaded asking={asking}>
        {({ record }) =>
          record ? (
            <>
              <RecordHead record={record} />
              <OpenDrafts record={record} />
              {form && record.document && (
                <RecordFormOf key={precisionOf(record)} form={form} record={record} />
              )}
              <WithholdPlace record={record} precision={precisionOf(record)} onWithheld={asking.askAgain} />
              <TakeAway record={record} />
            </>
          ) : (
            <ScreenTitle name={words.record.notThere} />
          )
        }
      </Loaded>
    </>
  );
}

/** How exactly its place is published; undefined where records of its kind have none. */
const precisionOf = ({ document }: FoundRecord): string | undefined =>
  document?.sections
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .find(({ column }) => column === 'location_precision')?.text;

function OpenDrafts({ record }: { readonly record: FoundRecord }) {
  const words = useWords();
  if (record.drafts.length === 0) return null;
  return (
    <div class="notice">
      <p>{words.record.openDrafts}</p>
      <ul>
        {record.drafts.map((draft) => (
          <li key={draft.id}>
            <a href={`/desk/drafts/${draft.id}`}>{words.review.states[draft.state]}</a>{' '}
            {words.review.by(draft.authors.map(({ displayName }) => displayName).join(', '))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function RecordFormOf({ form, record }: { readonly form: RecordForm; readonly record: FoundRecord }) {
  if (!record.document) return null;
  const opened = {
    name: `${record.kind}/${record.slug}`,
    ground: {
      kind: record.kind,
      recordSlug: record.slug,
      baseRevision: record.revisionNumber,
      bundleId: null,
    },
    document: completed(form, readWired(record.document)),
    draft: null,
  };
  return <DraftForm form={form} opened={opened} />;
}

/** The record's own row is always there, even when nothing was written in it yet. */
export function completed(form: RecordForm, document: RecordDocument): RecordDocument {
  return {
    ...document,
    sections: form.sections.map(({ file, isMany }) => {
      const rows = document.sections.find((section) => section.file === file)?.rows ?? [];
      return { file, rows: rows.length === 0 && !isMany ? [{}] : rows };
    }),
  };
}
