import { useWords } from '../words/words.js';
import { ConflictView } from './conflict-view.js';
import { contentOf, documentOf } from './form-state.js';
import { findDifferences, mergeTexts } from './merge-texts.js';
import { readWired } from './record-document.js';
import type { RecordForm } from './record-form.js';
import type { useDraft } from './use-draft.js';
import type { Opened } from './use-text.js';

interface DraftConflictProps {
  readonly form: RecordForm;
  readonly writing: ReturnType<typeof useDraft>;
  readonly opened: Opened;
}

/** Somebody else saved the same draft first: their text and mine, to be made into one. */
export function DraftConflict({ form, writing, opened }: DraftConflictProps) {
  const words = useWords().form;
  const { conflict, state, act, setConflict, doing, save } = writing;
  if (!conflict) return null;
  const theirs = readWired(conflict.draft.document);
  const sides = { base: opened.document, theirs, mine: documentOf(state.present) };
  const differences = findDifferences(form, sides);
  const who = conflict.draft.authors.map(({ displayName }) => displayName).join(', ');
  return (
    <ConflictView
      who={who || words.conflictSomebody}
      differences={differences}
      onCancel={() => setConflict(null)}
      onChoose={(choices) => {
        const merged = contentOf(mergeTexts(sides, differences, choices));
        act({ type: 'replace', content: merged });
        setConflict(null);
        void doing.run(async () => void (await save(merged, conflict.draft)));
      }}
    />
  );
}
