import { useState } from 'preact/hooks';
import { useFormOf } from '../form/use-form-of.js';
import { ask } from '../frame/ask.js';
import { ConfirmButton } from '../frame/confirm-button.js';
import { formatMoment } from '../frame/moments.js';
import { go } from '../frame/router.js';
import { Failure, Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking, useDoing } from '../frame/use-asking.js';
import { ChangeTable } from '../review/change-table.js';
import { NoteList } from '../review/note-list.js';
import type { ScreenProps } from '../screen-props.js';
import {
  compareRevisionsDocument,
  recordHistoryDocument,
  restoreRevisionDocument,
  type RecordHistoryAnswer,
  type RecordKind,
} from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';
import { RecordHead } from './record-head.js';
import { isRecordKind } from './record-kinds.js';

type HistoryRecord = NonNullable<RecordHistoryAnswer['record']>;
type Revision = HistoryRecord['revisions'][number];

/** How a record came to be: its revisions, any two side by side, and what colleagues noted. */
export function HistoryScreen({ values }: ScreenProps) {
  const words = useWords();
  const kind = values['kind'] ?? '';
  if (!isRecordKind(kind)) return <ScreenTitle name={words.record.notThere} />;
  return <History kind={kind} slug={values['slug'] ?? ''} />;
}

function History({ kind, slug }: { readonly kind: RecordKind; readonly slug: string }) {
  const { record: words } = useWords();
  const asking = useAsking(recordHistoryDocument, { kind, slug });
  return (
    <Loaded asking={asking}>
      {({ record }) => (record ? <FoundHistory record={record} /> : <ScreenTitle name={words.notThere} />)}
    </Loaded>
  );
}

function FoundHistory({ record }: { readonly record: HistoryRecord }) {
  const { record: words } = useWords();
  const { kind, slug } = record;
  return (
    <>
      <RecordHead record={record} />
      <section>
        <h2>{words.compare}</h2>
        <Comparison record={record} />
      </section>
      <section>
        <h2>{words.history}</h2>
        <ol class="rows">
          {record.revisions.map((revision) => (
            <RevisionRow key={revision.number} record={record} revision={revision} />
          ))}
        </ol>
      </section>
      <section>
        <h2>{words.notes}</h2>
        <NoteList
          notes={record.notes}
          subject={{ record: { kind, slug } }}
          words={{
            none: words.noNotes,
            label: words.addNote,
            add: words.addNote,
            added: words.noteAdded,
          }}
        />
      </section>
    </>
  );
}

function RevisionRow({ record, revision }: { readonly record: HistoryRecord; readonly revision: Revision }) {
  const { words, language } = useSpeech();
  const doing = useDoing();
  const { number, authors, reviewer, isSelfApproved } = revision;
  const sentence = language === 'es' ? revision.sentenceEs : revision.sentenceEn;
  const names = authors.map(({ displayName }) => displayName).join(', ');
  const facts = [
    formatMoment(revision.publishedAt, language),
    words.form.reasonShort[revision.reason],
    names ? words.record.by(names) : words.record.imported,
    reviewer && words.record.approvedBy(reviewer.displayName),
    isSelfApproved && words.record.selfApproved,
  ];
  const restore = () =>
    doing.run(async () => {
      const { kind, slug } = record;
      const { restoreRevision } = await ask(restoreRevisionDocument, { kind, slug, number });
      go(`/desk/drafts/${restoreRevision.draft.id}/edit`);
    });
  return (
    <li class="row-with-action">
      <div>
        <strong>{words.record.revision(number)}</strong>
        <p>{sentence ?? revision.sentenceEn ?? revision.sentenceEs}</p>
        <p class="quiet">{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {number < record.revisionNumber && (
        <ConfirmButton
          label={words.record.restore(number)}
          question={words.record.restoreAsk(number)}
          onConfirm={restore}
          isDisabled={doing.isBusy}
        />
      )}
      <Failure error={doing.error} />
    </li>
  );
}

function Comparison({ record }: { readonly record: HistoryRecord }) {
  const { record: words } = useWords();
  const newest = record.revisionNumber;
  const [from, setFrom] = useState(Math.max(newest - 1, 0));
  const [to, setTo] = useState(newest);
  const { form } = useFormOf(record.kind);
  const { kind, slug } = record;
  const asking = useAsking(compareRevisionsDocument, { kind, slug, from, to });
  const numbers = [0, ...record.revisions.map(({ number }) => number).reverse()];
  const select = (id: string, label: string, value: number, set: (number: number) => void) => (
    <div class="form-field">
      <label for={id}>{label}</label>
      <select id={id} value={String(value)} onChange={(event) => set(Number(event.currentTarget.value))}>
        {numbers.map((number) => (
          <option key={number} value={String(number)}>
            {number === 0 ? words.beginning : words.revision(number)}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <>
      <p class="quiet">{words.compareLead}</p>
      <div class="compare-form">
        {select('compare-from', words.from, from, setFrom)}
        {select('compare-to', words.to, to, setTo)}
      </div>
      <Loaded asking={asking}>
        {({ compareRevisions: changes }) =>
          changes.length === 0 ? (
            <p>{words.noDifference}</p>
          ) : (
            form && <ChangeTable changes={changes} form={form} caption={words.compare} />
          )
        }
      </Loaded>
    </>
  );
}
