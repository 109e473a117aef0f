import { useState } from 'preact/hooks';
import { Combobox } from '../form/combobox.js';
import type { Explanation } from '../form/draft-texts.js';
import { ExplanationFields } from '../form/explanation-fields.js';
import { findRecords } from '../form/lookups.js';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { go } from '../frame/router.js';
import { staffLanguage } from '../frame/staff-language.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { saveDraftDocument, type DraftAction, type RecordFacts } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';

/** Merging a record into another, withdrawing it, or bringing it back: drafts like any change. */
export function TakeAway({ record }: { readonly record: RecordFacts }) {
  const { words } = useSpeech();
  const isAway = record.mergedInto !== null || record.withdrawnReason !== null;
  const actions: readonly DraftAction[] = isAway ? ['RESTORE'] : ['MERGE', 'WITHDRAW'];
  const [action, setAction] = useState<DraftAction | null>(null);
  const labels: Partial<Record<DraftAction, string>> = {
    MERGE: words.record.merge,
    WITHDRAW: words.record.withdraw,
    RESTORE: words.record.bringBack,
  };
  return (
    <details class="take-away">
      <summary>{isAway ? words.record.bringBack : words.record.more}</summary>
      <div class="dialog-actions">
        {actions.map((each) => (
          <button
            key={each}
            type="button"
            class="quiet-button"
            aria-pressed={action === each}
            onClick={() => setAction(each)}
          >
            {labels[each]}
          </button>
        ))}
      </div>
      {action && <TakeAwayForm key={action} record={record} action={action} label={labels[action] ?? ''} />}
    </details>
  );
}

interface TakeAwayFormProps {
  readonly record: RecordFacts;
  readonly action: DraftAction;
  readonly label: string;
}

function TakeAwayForm({ record, action, label }: TakeAwayFormProps) {
  const { words, language } = useSpeech();
  const [into, setInto] = useState<{ slug: string; title: string } | null>(null);
  const [explanation, setExplanation] = useState<Explanation>({
    reason: null,
    sentenceEn: '',
    sentenceEs: '',
  });
  const doing = useDoing();
  const { kind, slug, revisionNumber } = record;
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () => {
      const mergeInto = into?.slug ?? null;
      const input = { action, kind, slug, baseRevision: revisionNumber, mergeInto, ...explanation };
      const { saveDraft } = await ask(saveDraftDocument, { input, language: staffLanguage(language) });
      announce(words.record.begun);
      go(`/desk/drafts/${saveDraft.draft.id}`);
    });
  };
  return (
    <form class="take-away-form" onSubmit={send}>
      {action !== 'RESTORE' && (
        <p class="hint">{action === 'MERGE' ? words.record.mergeHint : words.record.withdrawHint}</p>
      )}
      {action === 'MERGE' && <MergeInto kind={kind} slug={slug} title={into?.title ?? ''} onInto={setInto} />}
      <ExplanationFields explanation={explanation} onChange={setExplanation} />
      <Failure error={doing.error} />
      <button type="submit" disabled={doing.isBusy || (action === 'MERGE' && !into)}>
        {label}
      </button>
    </form>
  );
}

interface MergeIntoProps extends Pick<RecordFacts, 'kind' | 'slug' | 'title'> {
  readonly onInto: (into: { slug: string; title: string } | null) => void;
}

function MergeInto({ kind, slug, title, onInto }: MergeIntoProps) {
  const { words } = useSpeech();
  const find = async (text: string) =>
    (await findRecords([kind], text))
      .filter((found) => found.slug !== slug)
      .map((found) => ({ value: found.slug, label: found.title, detail: found.slug }));
  return (
    <div class="form-field">
      <label for="merge-into">{words.record.mergeInto}</label>
      <Combobox
        id="merge-into"
        text={title}
        describedBy={undefined}
        isInvalid={false}
        find={find}
        onChoose={({ value, label }) => onInto({ slug: value, title: label })}
        onClear={() => onInto(null)}
      />
    </div>
  );
}
