import { useState } from 'preact/hooks';
import { ConflictView } from '../form/conflict-view.js';
import { keyOf, sideOf, type Difference, type Side } from '../form/merge-texts.js';
import type { RecordForm } from '../form/record-form.js';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { rebaseDraftDocument, type ConflictFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { labelOfCell } from './cell-words.js';
import type { ReviewedDraft } from './reviewed-draft.js';

interface OutdatedProps {
  readonly draft: ReviewedDraft;
  readonly form: RecordForm;
  readonly onChange: () => void;
}

/** Somebody published the record since the draft began: both versions, field by field, to be made into one. */
export function Outdated({ draft, form, onChange }: OutdatedProps) {
  const words = useWords();
  const [isChoosing, setChoosing] = useState(false);
  const doing = useDoing();
  const fields = draft.conflict?.fields ?? [];
  const differences = fields.map((field, index) => differenceOf(field, index, form));
  const rebase = (choices: ReadonlyMap<string, Side>) =>
    doing.run(async () => {
      setChoosing(false);
      await ask(rebaseDraftDocument, {
        id: draft.id,
        version: draft.version,
        choices: fields.map(({ file, row, column }, index) => {
          const difference = differences[index]!;
          return { file, row, column, keep: choices.get(keyOf(difference)) ?? sideOf(difference) };
        }),
      });
      announce(words.review.rebased);
      onChange();
    });
  return (
    <div class="notice">
      <p>{words.review.outdated}</p>
      <Failure error={doing.error} />
      <p>
        <button type="button" class="quiet-button" onClick={() => setChoosing(true)} disabled={doing.isBusy}>
          {words.review.rebase}
        </button>
      </p>
      {isChoosing && (
        <ConflictView
          who={words.form.conflictSomebody}
          differences={differences}
          onChoose={rebase}
          onCancel={() => setChoosing(false)}
        />
      )}
    </div>
  );
}

type Field = ConflictFacts['fields'][number];

/** Rows are told apart by their words; the position keeps two of the same words apart. */
function differenceOf(
  { file, row, column, base, theirs, mine, isClash }: Field,
  index: number,
  form: RecordForm,
): Difference {
  const section = form.sections.find((each) => each.file === file);
  const described = section?.columns.find(({ name }) => name === column);
  const show = (text: string | null) => (text === null ? '' : labelOfCell(described, text));
  const label = described?.label ?? column;
  return {
    file: `${file} ${index}`,
    column,
    label: row ? `${section?.title ?? file}, ${row}: ${label}` : label,
    base: base === null ? null : show(base),
    theirs: show(theirs),
    mine: show(mine),
    isClash,
  };
}
