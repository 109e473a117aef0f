import { useEffect, useState } from 'preact/hooks';
import { ask } from '../frame/ask.js';
import { formatMoment } from '../frame/moments.js';
import { Failure, ScreenTitle } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { auditLogDocument, type AuditFacts } from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';

const PAGE = 50;

/** Who did what, the newest first. */
export function AuditScreen() {
  const words = useWords();
  const [entries, setEntries] = useState<readonly AuditFacts[] | null>(null);
  const [hasMore, setMore] = useState(true);
  const doing = useDoing();
  const load = () =>
    doing.run(async () => {
      const { auditEntries } = await ask(auditLogDocument, { before: entries?.at(-1)?.id ?? null });
      setEntries([...(entries ?? []), ...auditEntries]);
      setMore(auditEntries.length === PAGE);
    });
  useEffect(() => void load(), []);
  return (
    <>
      <ScreenTitle name={words.people.audit} />
      <p class="quiet">{words.people.auditLead}</p>
      <Failure error={doing.error} onRetry={load} />
      {entries === null && doing.isBusy && <p class="loading">{words.desk.loading}</p>}
      {entries?.length === 0 && <p>{words.people.noEntries}</p>}
      {entries !== null && entries.length > 0 && <AuditTable entries={entries} />}
      {entries !== null && hasMore && (
        <p>
          <button type="button" class="quiet-button" onClick={load} disabled={doing.isBusy}>
            {words.desk.more}
          </button>
        </p>
      )}
    </>
  );
}

function AuditTable({ entries }: { readonly entries: readonly AuditFacts[] }) {
  const { words, language } = useSpeech();
  const { people } = words;
  return (
    <div class="table-frame" role="region" aria-label={people.audit} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{people.when}</th>
            <th scope="col">{people.who}</th>
            <th scope="col">{people.what}</th>
            <th scope="col">{people.details}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.id}>
              <td class="moment">{formatMoment(entry.at, language)}</td>
              <td>{entry.staffName ?? people.atTerminal}</td>
              <td>
                <code>{entry.action}</code>
              </td>
              <td>
                <AuditSubject entry={entry} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function AuditSubject({ entry }: { readonly entry: AuditFacts }) {
  const words = useWords().people;
  const { recordKind, recordSlug, draftId, details } = entry;
  return (
    <>
      {recordKind && recordSlug && <a href={`/desk/records/${recordKind}/${recordSlug}`}>{recordSlug}</a>}
      {draftId && <a href={`/desk/drafts/${draftId}`}>{words.draftNumber(draftId)}</a>}
      {details !== '{}' && <small class="audit-details">{details}</small>}
    </>
  );
}
