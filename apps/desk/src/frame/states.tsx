import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords, type Words } from '../words/words.js';
import { Refused, SessionEnded, Unreachable } from './ask.js';
import { hasMoved } from './router.js';
import type { Asking } from './use-asking.js';

/** The title of a screen: names the page, and takes the focus when one came here from another screen. */
export function ScreenTitle({
  children,
  name,
}: {
  readonly children?: ComponentChildren;
  readonly name: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const words = useWords();
  useEffect(() => {
    document.title = `${name} · ${words.desk.name}`;
  }, [name, words]);
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? name}
    </h1>
  );
}

/** What went wrong, in words, and what can be done. */
export function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const words = useWords();
  if (error == null) return null;
  return (
    <div class="failure" role="alert">
      <p>
        <strong>{words.failures.title}.</strong> {wordFailure(error, words)}
      </p>
      {onRetry && (
        <button type="button" onClick={onRetry}>
          {words.desk.tryAgain}
        </button>
      )}
    </div>
  );
}

export function wordFailure(error: unknown, words: Words): string {
  if (error instanceof Unreachable) return words.failures.unreachable;
  if (error instanceof Refused && error.code !== 'INTERNAL') return error.message;
  if (error instanceof SessionEnded) return words.account.signInAgain;
  return words.failures.internal;
}

/** Loading, failed, or there. */
export function Loaded<A>(props: {
  readonly asking: Asking<A>;
  readonly children: (answer: A) => ComponentChildren;
}) {
  const words = useWords();
  const { answer, error, askAgain } = props.asking;
  return (
    <>
      {error != null && <Failure error={error} onRetry={askAgain} />}
      {answer === null && error == null && (
        <p class="loading" role="status">
          {words.desk.loading}
        </p>
      )}
      {answer !== null && props.children(answer)}
    </>
  );
}
