type Show = (search: URLSearchParams, signal: AbortSignal) => Promise<void>;

/**
 * Keeps filter, address, list and map together: a change of the form goes into the address and the history, and going back in the history
 * changes the form. The list comes from the server as it would without a script.
 */
export async function followFilter(show: Show): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-filter]');
  let running = new AbortController();
  const load = async (withList: boolean) => {
    running.abort();
    running = new AbortController();
    const { signal } = running;
    const search = new URLSearchParams(location.search);
    try {
      await Promise.all([show(search, signal), withList && swapList(location.href, signal)]);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  };
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    pick(form, load);
  });
  form?.addEventListener('change', () => pick(form, load));
  window.addEventListener('popstate', () => {
    if (form) fill(form, new URLSearchParams(location.search));
    void load(true);
  });
  await load(false);
}

function pick(form: HTMLFormElement, load: (withList: boolean) => Promise<void>): void {
  const query = readForm(form).toString();
  const address = form.action + (query && `?${query}`);
  if (address === location.href) return;
  history.pushState(null, '', address);
  void load(true);
}

/** What the form asks for, without choices that are the first of their kind: those are what holds anyway. */
function readForm(form: HTMLFormElement): URLSearchParams {
  const search = new URLSearchParams();
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement && field.selectedIndex > 0) search.append(field.name, field.value);
    if (field instanceof HTMLInputElement && (field.type !== 'checkbox' || field.checked) && field.value)
      search.append(field.name, field.value);
  }
  return search;
}

function fill(form: HTMLFormElement, search: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      field.value = search.get(field.name) ?? '';
      if (field.selectedIndex < 0) field.selectedIndex = 0;
    } else if (field instanceof HTMLInputElement) {
      if (field.type === 'checkbox') field.checked = search.getAll(field.name).includes(field.value);
      else field.value = search.get(field.name) ?? '';
    }
  }
}

/** Parts of the page that depend on the filter. */
const DEPENDENT = ['[data-results]', '.filter > summary', '.site-language'];

async function swapList(address: string, signal: AbortSignal): Promise<void> {
  const response = await fetch(address, { signal, headers: { accept: 'text/html' } });
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  for (const selector of DEPENDENT) {
    const part = fresh.querySelector(selector);
    if (part) document.querySelector(selector)?.replaceWith(part);
  }
}
