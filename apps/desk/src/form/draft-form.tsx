import { useEffect } from 'preact/hooks';
import { ConfirmButton } from '../frame/confirm-button.js';
import { announce } from '../frame/live-region.js';
import { formatTime } from '../frame/moments.js';
import { usePerson } from '../frame/person.js';
import { go } from '../frame/router.js';
import { Failure } from '../frame/states.js';
import { useSpeech, useWords } from '../words/words.js';
import { CITATIONS_FILE } from './citation-list.js';
import { DraftConflict } from './draft-conflict.js';
import { ErrorSummary } from './error-summary.js';
import { ExplanationFields } from './explanation-fields.js';
import { FormContext, useForm } from './form-context.js';
import { PreviewButtons } from './preview-links.js';
import type { RecordForm } from './record-form.js';
import { OwnSection, RowsSection } from './section.js';
import { SlugField } from './slug-field.js';
import { useDraft } from './use-draft.js';
import type { Opened } from './use-text.js';

type Writing = ReturnType<typeof useDraft>;

/** The form of one record, from its description; what is written is a draft until others have reviewed it. */
export function DraftForm({ form, opened }: { readonly form: RecordForm; readonly opened: Opened }) {
  const writing = useDraft(opened);
  const { state, act, problems, draft, doing } = writing;
  const scope = {
    form,
    content: state.present,
    problems,
    act,
    keepTruePlace: writing.keepTruePlace,
    bundleId: draft?.bundleId ?? opened.ground.bundleId,
  };
  useKeys(writing);
  return (
    <FormContext.Provider value={scope}>
      <RecoveryNote writing={writing} />
      <ErrorSummary turn={writing.turn} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void saveDraft(writing, opened);
        }}
      >
        <FormSections isNew={opened.ground.recordSlug === null} />
        <ExplanationFields explanation={writing.explanation} onChange={writing.setExplanation} />
        <Failure error={doing.error} />
        <FormBar writing={writing} opened={opened} />
      </form>
      {writing.conflict && <DraftConflict form={form} writing={writing} opened={opened} />}
    </FormContext.Provider>
  );
}

function FormSections({ isNew }: { readonly isNew: boolean }) {
  const { form, content } = useForm();
  const sections = form.sections.filter(({ file }) => file !== CITATIONS_FILE);
  return (
    <>
      {sections.map((section) => {
        const row = content.sections.find(({ file }) => file === section.file)?.rows[0];
        return section.isMany || !row ? (
          <section key={section.file} class="form-section">
            <h2>{capitalised(section.title)}</h2>
            <RowsSection section={section} />
          </section>
        ) : (
          <section key={section.file} class="form-section is-own">
            {isNew && <SlugField file={section.file} />}
            <OwnSection section={section} row={row} />
          </section>
        );
      })}
    </>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A saved draft is at home under its own address, so that a reload finds it. Gives its number if it could be saved. */
async function saveDraft(writing: Writing, opened: Opened): Promise<string | null> {
  let draftId: string | null = null;
  await writing.doing.run(async () => {
    const saved = await writing.save();
    if (!saved) return;
    draftId = saved.id;
    writing.showProblems();
    if (!opened.draft) history.replaceState(null, '', `/desk/drafts/${saved.id}/edit`);
  });
  return draftId;
}

function useKeys({ act, doing, save }: Writing): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      if (key === 's') {
        event.preventDefault();
        void doing.run(async () => void (await save()));
      } else if (key === 'z') {
        event.preventDefault();
        act({ type: event.shiftKey ? 'redo' : 'undo' });
      }
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function RecoveryNote({ writing }: { readonly writing: Writing }) {
  const { words, language } = useSpeech();
  if (!writing.recoveredAt) return null;
  return (
    <div class="notice" role="status">
      {words.form.recovered(formatTime(writing.recoveredAt, language))}
    </div>
  );
}

function FormBar({ writing, opened }: { readonly writing: Writing; readonly opened: Opened }) {
  const { form: words } = useWords();
  const { may } = usePerson();
  const { doing, isChanged, draft } = writing;
  const submit = () =>
    doing.run(async () => {
      const submitted = await writing.submit();
      if (!submitted) return;
      announce(words.submitted);
      go(`/desk/drafts/${submitted.id}`);
    });
  return (
    <div class="form-bar">
      <button type="submit" disabled={doing.isBusy || (!isChanged && opened.draft !== null)}>
        {words.save}
      </button>
      {may.has('maySubmit') && (
        <button type="button" class="quiet-button" onClick={submit} disabled={doing.isBusy}>
          {words.submit}
        </button>
      )}
      <PreviewButtons
        isBusy={doing.isBusy}
        onSave={async () => (draft && !isChanged ? draft.id : saveDraft(writing, opened))}
      />
      <UndoButtons writing={writing} />
      <ConfirmButton
        label={words.discard}
        question={words.discardAsk}
        onConfirm={writing.discard}
        isDisabled={!isChanged}
      />
      <SavingState writing={writing} />
    </div>
  );
}

function UndoButtons({ writing: { state, act } }: { readonly writing: Writing }) {
  const words = useWords().form;
  const button = (type: 'undo' | 'redo', isThere: boolean) => (
    <button type="button" class="quiet-button" disabled={!isThere} onClick={() => act({ type })}>
      {words[type]}
    </button>
  );
  return (
    <>
      {button('undo', state.past.length > 0)}
      {button('redo', state.future.length > 0)}
    </>
  );
}

function SavingState({ writing }: { readonly writing: Writing }) {
  const { words, language } = useSpeech();
  const { keptAt, draft, isChanged } = writing;
  const text =
    keptAt === false
      ? words.form.notKept
      : isChanged && keptAt
        ? words.form.keptAt(formatTime(keptAt, language))
        : draft
          ? words.form.savedAt(formatTime(draft.updatedAt, language))
          : words.form.unchanged;
  return <span class="status">{text}</span>;
}
