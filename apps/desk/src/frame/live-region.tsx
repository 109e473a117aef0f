import { useEffect, useState } from 'preact/hooks';

let tell: ((text: string) => void) | undefined;

/** Says something to people who do not see the screen change. */
export function announce(text: string): void {
  tell?.(text);
}

/** The one live region of the desk; a repeated message is said again because the region is emptied in between. */
export function LiveRegion() {
  const [text, setText] = useState('');
  useEffect(() => {
    tell = (next) => {
      setText('');
      requestAnimationFrame(() => setText(next));
    };
    return () => {
      tell = undefined;
    };
  }, []);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {text}
    </div>
  );
}
