import { useState } from 'preact/hooks';
import { GrowingText } from '../form/plain-fields.js';
import { ask } from '../frame/ask.js';
import { Dialog } from '../frame/dialog.js';
import { announce } from '../frame/live-region.js';
import { usePerson } from '../frame/person.js';
import { staffLanguage } from '../frame/staff-language.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import type { DeskLanguage, DraftMove, MovedFacts, ProblemFacts } from '../staff-documents.js';
import {
  approveDraftsDocument,
  discardDraftsDocument,
  publishDraftsDocument,
  reopenDraftsDocument,
  sendBackDraftsDocument,
  submitDraftsDocument,
} from '../staff-documents.js';
import { useSpeech } from '../words/words.js';
import type { ReviewedDraft } from './reviewed-draft.js';

interface MoveBarProps {
  readonly draft: ReviewedDraft;
  readonly onMoved: () => void;
  readonly onProblems: (problems: readonly ProblemFacts[]) => void;
}

/** Moves for which one says why. */
const EXPLAINED: readonly DraftMove[] = ['SEND_BACK', 'DISCARD'];

/** What the person may do with the draft; drafts that were logged together move together. */
export function MoveBar({ draft, onMoved, onProblems }: MoveBarProps) {
  const { words, language } = useSpeech();
  const person = usePerson();
  const doing = useDoing();
  const [explaining, setExplaining] = useState<DraftMove | null>(null);
  const move = (name: DraftMove, why: string) =>
    doing.run(async () => {
      setExplaining(null);
      const moved = await makeMove(name, idsFor(name, draft), why, staffLanguage(language));
      onProblems(moved.problems);
      if (moved.isDone) announce(words.review.moved[name]);
      onMoved();
    });
  const isOwn = draft.authors.some(({ id }) => id === person.id);
  const mayReview = person.may.has('mayApproveTheChangesOfOthers');
  const isWaiting = draft.state === 'IN_REVIEW' && isOwn && mayReview && !draft.moves.includes('APPROVE');
  if (draft.moves.length === 0 && !isWaiting) return null;
  return (
    <div class="form-bar">
      <MoveButtons
        moves={draft.moves}
        isBusy={doing.isBusy}
        onMove={(name) => (EXPLAINED.includes(name) ? setExplaining(name) : move(name, ''))}
      />
      {isWaiting && <span class="status">{words.review.ownChange}</span>}
      <Failure error={doing.error} />
      {explaining && (
        <WhyDialog
          move={explaining}
          onClose={() => setExplaining(null)}
          onSay={(why) => move(explaining, why)}
        />
      )}
    </div>
  );
}

interface MoveButtonsProps {
  readonly moves: readonly DraftMove[];
  readonly isBusy: boolean;
  readonly onMove: (move: DraftMove) => void;
}

function MoveButtons({ moves, isBusy, onMove }: MoveButtonsProps) {
  const { words } = useSpeech();
  return (
    <>
      {moves.map((name, index) => (
        <button
          key={name}
          type="button"
          class={index === 0 && !EXPLAINED.includes(name) ? undefined : 'quiet-button'}
          disabled={isBusy}
          onClick={() => onMove(name)}
        >
          {words.review.moves[name]}
        </button>
      ))}
    </>
  );
}

/** Those of the bundle in the same state go along; what is discarded or taken up again is this draft alone. */
function idsFor(name: DraftMove, draft: ReviewedDraft): string[] {
  if (name === 'DISCARD' || name === 'REOPEN') return [draft.id];
  return draft.bundle.filter(({ state }) => state === draft.state).map(({ id }) => id);
}

async function makeMove(
  name: DraftMove,
  ids: readonly string[],
  why: string,
  language: DeskLanguage,
): Promise<MovedFacts> {
  switch (name) {
    case 'SUBMIT':
      return (await ask(submitDraftsDocument, { ids, language })).submitDrafts;
    case 'APPROVE':
      return (await ask(approveDraftsDocument, { ids, language })).approveDrafts;
    case 'PUBLISH':
      return (await ask(publishDraftsDocument, { ids, language })).publishDrafts;
    case 'SEND_BACK':
      return (await ask(sendBackDraftsDocument, { ids, comment: why })).sendBackDrafts;
    case 'DISCARD':
      return (await ask(discardDraftsDocument, { ids, reason: why })).discardDrafts;
    case 'REOPEN':
      return (await ask(reopenDraftsDocument, { ids })).reopenDrafts;
  }
}

interface WhyDialogProps {
  readonly move: DraftMove;
  readonly onClose: () => void;
  readonly onSay: (why: string) => void;
}

function WhyDialog({ move, onClose, onSay }: WhyDialogProps) {
  const { words } = useSpeech();
  const [why, setWhy] = useState('');
  return (
    <Dialog title={words.review.moves[move]} onClose={onClose}>
      <form
        class="small-form"
        onSubmit={(event) => {
          event.preventDefault();
          onSay(why);
        }}
      >
        <div class="form-field">
          <label for="why">{move === 'DISCARD' ? words.review.discardWhy : words.review.sendBackWhy}</label>
          <GrowingText id="why" describedBy={undefined} isInvalid={false} text={why} onWrite={setWhy} />
        </div>
        <div class="dialog-actions">
          <button type="submit">{words.review.moves[move]}</button>
          <button type="button" class="quiet-button" onClick={onClose}>
            {words.desk.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
