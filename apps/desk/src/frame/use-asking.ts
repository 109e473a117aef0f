import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { ask } from './ask.js';
import type { StaffDocument } from './staff-document.js';

/** What came of a question: nothing yet, an answer, or a failure. An answer stays while it is asked anew. */
export interface Asking<A> {
  readonly answer: A | null;
  readonly error: unknown;
  readonly isAsking: boolean;
  readonly askAgain: () => void;
  /** Puts what a change answered in the place of what was asked. */
  readonly setAnswer: (answer: A) => void;
}

/** Asks when the screen opens and whenever the variables change. */
export function useAsking<A, V>(document: StaffDocument<A, V>, variables: V): Asking<A> {
  const [state, setState] = useState<{ answer: A | null; error: unknown; isAsking: boolean }>({
    answer: null,
    error: null,
    isAsking: true,
  });
  const turn = useRef(0);
  const key = JSON.stringify(variables);
  const askAgain = useCallback(() => {
    const mine = (turn.current += 1);
    setState((state) => ({ ...state, isAsking: true }));
    ask(document, variables).then(
      (answer) => mine === turn.current && setState({ answer, error: null, isAsking: false }),
      (error: unknown) =>
        mine === turn.current && setState((state) => ({ ...state, error, isAsking: false })),
    );
  }, [document, key]);
  useEffect(() => {
    askAgain();
    return () => {
      turn.current += 1;
    };
  }, [askAgain]);
  const setAnswer = useCallback((answer: A) => setState({ answer, error: null, isAsking: false }), []);
  return { ...state, askAgain, setAnswer };
}

/** Does one thing at a time, and tells what went wrong with it. */
export function useDoing() {
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await work();
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };
  return { error, isBusy, run, clear: () => setError(null) };
}
