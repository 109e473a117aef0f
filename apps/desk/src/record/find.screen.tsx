import { useEffect, useState } from 'preact/hooks';
import { findRecords, type RecordChoice } from '../form/lookups.js';
import { go, usePlace } from '../frame/router.js';
import { Failure, ScreenTitle } from '../frame/states.js';
import type { RecordKind } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { isRecordKind, RECORD_KINDS } from './record-kinds.js';

const WAIT_MS = 200;

/** Finding a record while one types, and beginning a new one. */
export function FindScreen() {
  const words = useWords();
  const { search } = usePlace();
  const [text, setText] = useState(search.get('text') ?? '');
  const [kind, setKind] = useState<RecordKind | ''>(() => {
    const asked = search.get('kind') ?? '';
    return isRecordKind(asked) ? asked : '';
  });
  const { found, error } = useFound(text, kind);
  return (
    <>
      <ScreenTitle name={words.record.findTitle} />
      <form class="find-form" role="search" onSubmit={(event) => event.preventDefault()}>
        <div class="form-field">
          <label for="find-text">{words.record.findLabel}</label>
          <small class="hint" id="find-hint">
            {words.record.findHint}
          </small>
          <input
            id="find-text"
            type="search"
            autocomplete="off"
            aria-describedby="find-hint"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <KindSelect kind={kind} onKind={setKind} />
      </form>
      <Failure error={error} />
      <p role="status" class="quiet">
        {found && (found.length === 0 ? words.record.noResults : words.record.results(found.length))}
      </p>
      {found && <FoundList found={found} />}
      <NewRecords />
    </>
  );
}

interface KindSelectProps {
  readonly kind: RecordKind | '';
  readonly onKind: (kind: RecordKind | '') => void;
}

function KindSelect({ kind, onKind }: KindSelectProps) {
  const words = useWords();
  return (
    <div class="form-field">
      <label for="find-kind">{words.record.kinds}</label>
      <select
        id="find-kind"
        value={kind}
        onChange={(event) => onKind(event.currentTarget.value as RecordKind | '')}
      >
        <option value="">{words.record.allKinds}</option>
        {RECORD_KINDS.map((each) => (
          <option key={each} value={each}>
            {words.kinds[each]}
          </option>
        ))}
      </select>
    </div>
  );
}

function NewRecords() {
  const words = useWords();
  return (
    <section>
      <h2>{words.record.begin}</h2>
      <ul class="new-kinds">
        {RECORD_KINDS.map((each) => (
          <li key={each}>
            <a class="quiet-button" href={`/desk/new/${each}`}>
              {words.kinds[each]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function FoundList({ found }: { readonly found: readonly RecordChoice[] }) {
  const words = useWords();
  return (
    <ul class="rows">
      {found.map(({ kind, slug, title }) => (
        <li key={`${kind} ${slug}`} class="row-with-action">
          <a href={`/desk/records/${kind}/${slug}`}>{title}</a>
          <span class="quiet">
            {words.kinds[kind]} · {slug}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The search stays in the address, so that the way back leads to it. */
function useFound(text: string, kind: RecordKind | '') {
  const [state, setState] = useState<{ found: readonly RecordChoice[] | null; error: unknown }>({
    found: null,
    error: null,
  });
  useEffect(() => {
    let isWanted = true;
    const wait = setTimeout(() => {
      const search = new URLSearchParams({ ...(text && { text }), ...(kind && { kind }) }).toString();
      if (search !== location.search.slice(1)) go(`/desk/records${search && `?${search}`}`, true);
      findRecords(kind ? [kind] : [], text).then(
        (found) => isWanted && setState({ found, error: null }),
        (error: unknown) => isWanted && setState({ found: null, error }),
      );
    }, WAIT_MS);
    return () => {
      isWanted = false;
      clearTimeout(wait);
    };
  }, [text, kind]);
  return state;
}
