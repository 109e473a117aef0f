import { useState } from 'preact/hooks';
import { GrowingText } from '../form/plain-fields.js';
import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { formatMoment } from '../frame/moments.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { commentDocument, type CommentVariables, type NoteFacts } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';

interface NoteListProps {
  readonly notes: readonly NoteFacts[];
  readonly subject: Omit<CommentVariables, 'text'>;
  readonly words: {
    readonly none: string;
    readonly label: string;
    readonly add: string;
    readonly added: string;
  };
}

/** Remarks of colleagues on a record or a draft, and a field for another. */
export function NoteList({ notes, subject, words }: NoteListProps) {
  const [added, setAdded] = useState<readonly NoteFacts[]>([]);
  const [text, setText] = useState('');
  const { words: all } = useSpeech();
  const doing = useDoing();
  const shown = [...notes, ...added.filter(({ id }) => notes.every((note) => note.id !== id))];
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    void doing.run(async () => {
      const { comment } = await ask(commentDocument, { ...subject, text });
      setAdded([...added, comment]);
      setText('');
      announce(words.added);
    });
  };
  return (
    <>
      {shown.length === 0 && <p class="quiet">{words.none}</p>}
      <Notes notes={shown} />
      <form class="note-form" onSubmit={send}>
        <Failure error={doing.error} />
        <div class="form-field">
          <label for="note">{words.label}</label>
          <small class="hint" id="note-hint">
            {all.record.noteHint}
          </small>
          <GrowingText id="note" describedBy="note-hint" isInvalid={false} text={text} onWrite={setText} />
        </div>
        <button type="submit" class="quiet-button" disabled={doing.isBusy || text.trim() === ''}>
          {words.add}
        </button>
      </form>
    </>
  );
}

function Notes({ notes }: { readonly notes: readonly NoteFacts[] }) {
  const { language } = useSpeech();
  return (
    <ul class="notes">
      {notes.map(({ id, author, writtenAt, text }) => (
        <li key={id}>
          <p class="quiet">
            <strong>{author.displayName}</strong> · {formatMoment(writtenAt, language)}
          </p>
          <p class="note-text">{text}</p>
        </li>
      ))}
    </ul>
  );
}
