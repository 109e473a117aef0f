import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { announce } from '../frame/live-region.js';
import { usePerson } from '../frame/person.js';
import type { DraftFacts } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { explanationOf, type Explanation, type Ground } from './draft-texts.js';
import { begin, contentOf, documentOf, isSame, step, type FormContent } from './form-state.js';
import { findKeptText, forgetText, keepText } from './kept-text.js';
import type { RecordDocument } from './record-document.js';

/** A record opened for writing. */
export interface Opened {
  /** Under this name the text is kept on this device. */
  readonly name: string;
  readonly ground: Ground;
  readonly document: RecordDocument;
  readonly draft: DraftFacts | null;
}

/** What stands in a form: kept with each key, found again after a reload, undone and discarded. */
export function useText(opened: Opened) {
  const person = usePerson();
  const words = useWords().form;
  const [kept] = useState(() => findKeptText(person.id, opened.name));
  const [draft, setDraft] = useState(() => startingDraft(opened.draft, kept?.version ?? null));
  const [saved, setSaved] = useState(() => contentOf(opened.document));
  const [state, act] = useReducer(step, null, () => begin(kept ? contentOf(kept.document) : saved));
  const [explanation, setExplanation] = useState(() => kept?.explanation ?? explanationOf(opened.draft));
  const [recoveredAt, setRecoveredAt] = useState(kept?.keptAt ?? null);
  const isChanged = !isSame(state.present, saved) || !isSameExplanation(explanation, explanationOf(draft));
  const version = draft?.version ?? null;
  const keptAt = useKeeping(opened.name, isChanged, { content: state.present, explanation, version });
  const latest = useRef(state.present);
  latest.current = state.present;
  /** What was typed while the saving was on its way stays kept. */
  const noteSaved = (next: DraftFacts, content: FormContent) => {
    setDraft(next);
    setSaved(content);
    setRecoveredAt(null);
    if (latest.current === content) forgetText(person.id, opened.name);
  };
  const discard = () => {
    act({ type: 'replace', content: saved });
    setExplanation(explanationOf(draft));
    forgetText(person.id, opened.name);
    setRecoveredAt(null);
    announce(words.discarded);
  };
  return {
    state,
    act,
    explanation,
    setExplanation,
    draft,
    isChanged,
    keptAt,
    recoveredAt,
    noteSaved,
    discard,
  };
}

/** A text that was kept belongs to the version it was written on: saving it over a newer one must show both. */
const startingDraft = (draft: DraftFacts | null, version: number | null): DraftFacts | null =>
  draft && version !== null ? { ...draft, version } : draft;

const isSameExplanation = (one: Explanation, other: Explanation): boolean =>
  one.reason === other.reason && one.sentenceEn === other.sentenceEn && one.sentenceEs === other.sentenceEs;

interface Keeping {
  readonly content: FormContent;
  readonly explanation: Explanation;
  readonly version: number | null;
}

/** Keeps the text on this device with every change. Says when; null: nothing to keep; false: the browser refuses. */
function useKeeping(name: string, isChanged: boolean, { content, explanation, version }: Keeping) {
  const person = usePerson();
  const [keptAt, setKeptAt] = useState<string | false | null>(null);
  useEffect(() => {
    if (!isChanged) return setKeptAt(null);
    const now = new Date().toISOString();
    const text = { document: documentOf(content), explanation, version, keptAt: now };
    setKeptAt(keepText(person.id, name, text) ? now : false);
  }, [content, explanation, version, isChanged]);
  return keptAt;
}
