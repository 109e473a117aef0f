import { useState } from 'preact/hooks';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { staffLanguage } from '../frame/staff-language.js';
import { useDoing } from '../frame/use-asking.js';
import {
  saveDraftDocument,
  setTruePlaceDocument,
  submitDraftsDocument,
  type DraftFacts,
  type SaveDraftAnswer,
  type SetTruePlaceVariables,
} from '../staff-documents.js';
import { useSpeech } from '../words/words.js';
import { inputOf } from './draft-texts.js';
import type { FormScope } from './form-context.js';
import { step, type FormContent } from './form-state.js';
import type { Problem } from './problem.js';
import { useText, type Opened } from './use-text.js';

type Saved = SaveDraftAnswer['saveDraft'];

/** A draft in a form: its text, saving and submitting it, and what stands in its way. */
export function useDraft(opened: Opened) {
  const { words, language: spoken } = useSpeech();
  const language = staffLanguage(spoken);
  const text = useText(opened);
  const { state, explanation, draft, isChanged } = text;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [turn, setTurn] = useState(0);
  const [conflict, setConflict] = useState<Saved | null>(null);
  const doing = useDoing();
  const showProblems = () => setTurn((last) => last + 1);

  const save = async (content: FormContent = state.present, onto = draft): Promise<DraftFacts | null> => {
    const input = inputOf(opened.ground, onto, content, explanation);
    const { saveDraft } = await ask(saveDraftDocument, { input, language });
    setProblems(saveDraft.problems);
    setConflict(saveDraft.isSaved ? null : saveDraft);
    if (!saveDraft.isSaved) return null;
    text.noteSaved(saveDraft.draft, content);
    announce(words.form.saved);
    return saveDraft.draft;
  };
  const submit = async (): Promise<DraftFacts | null> => {
    const ready = isChanged || !draft ? await save() : draft;
    if (!ready) return null;
    const { submitDrafts } = await ask(submitDraftsDocument, { ids: [ready.id], language });
    setProblems(submitDrafts.problems);
    if (submitDrafts.isDone) return submitDrafts.drafts[0] ?? null;
    showProblems();
    return null;
  };
  const keepTruePlace: FormScope['keepTruePlace'] = async (cleared, place, reason) => {
    const content = step(state, cleared).present;
    text.act({ type: 'replace', content });
    const saved = await save(content);
    if (!saved) return false;
    text.noteSaved(await setTruePlaceOf(saved, { place, reason }), content);
    return true;
  };
  return { ...text, keepTruePlace, problems, turn, showProblems, conflict, setConflict, doing, save, submit };
}

type Truth = Pick<SetTruePlaceVariables, 'place' | 'reason'>;

/** The draft as it is once it has its true place: of a new version. */
async function setTruePlaceOf(draft: DraftFacts, truth: Truth): Promise<DraftFacts> {
  const { setTruePlace } = await ask(setTruePlaceDocument, {
    draftId: draft.id,
    version: draft.version,
    ...truth,
  });
  return { ...draft, version: setTruePlace };
}
