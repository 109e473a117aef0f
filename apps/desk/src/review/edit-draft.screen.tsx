import { DraftForm } from '../form/draft-form.js';
import { readWired } from '../form/record-document.js';
import type { RecordForm } from '../form/record-form.js';
import { useFormOf } from '../form/use-form-of.js';
import { Failure, Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import { completed } from '../record/record.screen.js';
import type { ScreenProps } from '../screen-props.js';
import { draftToWriteDocument, type DraftToWriteAnswer } from '../staff-documents.js';
import { useWords } from '../words/words.js';

type FoundDraft = NonNullable<DraftToWriteAnswer['draft']>;

/** Going on with a draft. */
export function EditDraftScreen({ values }: ScreenProps) {
  const words = useWords();
  const asking = useAsking(draftToWriteDocument, { id: values['id'] ?? '' });
  return (
    <Loaded asking={asking}>
      {({ draft }) => (draft ? <DraftToWrite draft={draft} /> : <ScreenTitle name={words.review.notThere} />)}
    </Loaded>
  );
}

function DraftToWrite({ draft }: { readonly draft: FoundDraft }) {
  const words = useWords();
  const { form, error } = useFormOf(draft.kind);
  return (
    <>
      <p class="kind">{words.kinds[draft.kind]}</p>
      <ScreenTitle name={draft.title || words.record.newTitle(words.kinds[draft.kind])} />
      <p class="quiet">
        <a href={`/desk/drafts/${draft.id}`}>{words.review.changes}</a>
      </p>
      <Failure error={error} />
      {form && <DraftForm form={form} opened={openedOf(draft, form)} />}
    </>
  );
}

function openedOf(draft: FoundDraft, form: RecordForm) {
  return {
    name: `draft/${draft.id}`,
    ground: {
      kind: draft.kind,
      recordSlug: draft.isNewRecord ? null : draft.slug,
      baseRevision: draft.baseRevision,
      bundleId: draft.bundleId,
    },
    document: completed(form, readWired(draft.document)),
    draft,
  };
}
