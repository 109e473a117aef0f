import { useEffect, useState } from 'preact/hooks';

/** Where the person is within the desk. */
export interface Place {
  readonly path: string;
  readonly search: URLSearchParams;
}

const listeners = new Set<() => void>();
let steps = 0;

/** Whether this is not the first screen since the page was loaded: only then may the focus move. */
export const hasMoved = (): boolean => steps > 0;

const here = (): Place => ({ path: location.pathname, search: new URLSearchParams(location.search) });

export function usePlace(): Place {
  const [place, setPlace] = useState(here);
  useEffect(() => {
    const listen = () => setPlace(here());
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);
  return place;
}

/** Goes to an address of the desk; `isReplacing` where the way back should not lead through this one. */
export function go(address: string, isReplacing = false): void {
  if (isReplacing) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  moved();
}

function moved(): void {
  steps += 1;
  for (const listen of listeners) listen();
}

/** Lets ordinary links within the desk change the screen without loading the page anew. */
export function followLinks(): void {
  addEventListener('popstate', moved);
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = (event.target as Element).closest('a');
    if (!link || link.target || link.origin !== location.origin || link.hasAttribute('download')) return;
    if (link.hash && link.pathname === location.pathname && link.search === location.search) return;
    if (!/^\/desk(\/|$)/.test(link.pathname)) return;
    event.preventDefault();
    go(link.pathname + link.search + link.hash);
    scrollTo(0, 0);
  });
}

/** The values of `:names` in a pattern, or null where it does not match: `/desk/records/:kind/:slug`. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | null {
  const wanted = pattern.split('/');
  const given = path.replace(/\/$/, '').split('/');
  if (wanted.length !== given.length) return null;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    if (part.startsWith(':')) values[part.slice(1)] = decodeURIComponent(text);
    else if (part !== text) return null;
  }
  return values;
}
