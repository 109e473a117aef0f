import type { RecordFacts } from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';
import { ScreenTitle } from '../frame/states.js';
import { usePlace } from '../frame/router.js';
import { publicPageOf } from './record-kinds.js';

/** What is the same on all screens of a record: its name, what became of it, and the ways to its parts. */
export function RecordHead({ record }: { readonly record: RecordFacts }) {
  const { words, language } = useSpeech();
  const { kind, slug, title, revisionNumber, mergedInto, withdrawnReason } = record;
  const page = publicPageOf(kind, slug, language);
  return (
    <div class="record-head">
      <p class="kind">{words.kinds[kind]}</p>
      <ScreenTitle name={title} />
      <p class="quiet">
        {slug} · {words.record.revision(revisionNumber)}
        {page && (
          <>
            {' · '}
            <a href={page} target="_blank" rel="noreferrer">
              {words.record.publicPage}
            </a>
          </>
        )}
      </p>
      {mergedInto && (
        <p class="notice">
          {words.record.merged} <a href={`/desk/records/${kind}/${mergedInto}`}>{mergedInto}</a>
        </p>
      )}
      {withdrawnReason && <p class="notice">{words.record.withdrawn(withdrawnReason)}</p>}
      <RecordNavigation record={record} />
    </div>
  );
}

function RecordNavigation({ record: { kind, slug } }: { readonly record: RecordFacts }) {
  const words = useWords().record;
  const { path } = usePlace();
  const home = `/desk/records/${kind}/${slug}`;
  const parts = [
    [home, words.edit],
    [`${home}/history`, words.history],
  ] as const;
  return (
    <nav class="tabs" aria-label={words.parts}>
      {parts.map(([address, label]) => (
        <a key={address} href={address} aria-current={path === address ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}
