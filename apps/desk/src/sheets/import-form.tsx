import { ExplanationFields } from '../form/explanation-fields.js';
import { Failure } from '../frame/states.js';
import type { SheetResult } from '../staff-documents.js';
import { useWords } from '../words/words.js';
import { ProblemTable } from './problem-table.js';
import { useImport } from './use-import.js';

type Importing = ReturnType<typeof useImport>;

/** Takes a spreadsheet into drafts: checked first, then all of it or nothing. */
export function ImportForm() {
  const words = useWords().sheets;
  const importing = useImport();
  const { file, fault, result, doing, choose, send } = importing;
  return (
    <section>
      <h2>{words.importTitle}</h2>
      <p id="sheet-hint">{words.lead}</p>
      <form
        class="small-form"
        onSubmit={(event) => {
          event.preventDefault();
          void send(true);
        }}
      >
        <div class="form-field">
          <label for="sheet">{words.file}</label>
          <input
            id="sheet"
            type="file"
            accept=".csv,.xlsx"
            aria-describedby="sheet-hint"
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        </div>
        {fault && (
          <p class="problem is-error" role="alert">
            {words[fault]}
          </p>
        )}
        <Failure error={doing.error} />
        <button type="submit" disabled={!file || doing.isBusy}>
          {words.check}
        </button>
      </form>
      {result && <ImportResult result={result} importing={importing} />}
    </section>
  );
}

interface ImportResultProps {
  readonly result: SheetResult;
  readonly importing: Importing;
}

function ImportResult({ result, importing }: ImportResultProps) {
  const words = useWords().sheets;
  const { newCount, changedCount, unchangedCount, problems, isDone } = result;
  const hasErrors = problems.some(({ severity }) => severity === 'ERROR');
  const hasChanges = newCount + changedCount > 0;
  return (
    <section>
      <h2>{words.resultTitle}</h2>
      <p>{words.counts(newCount, changedCount, unchangedCount)}</p>
      {problems.length === 0 ? <p>{words.noProblems}</p> : <ProblemTable problems={problems} />}
      {hasErrors && <p class="notice">{words.mustMend}</p>}
      {!hasErrors && !hasChanges && <p class="notice">{words.nothing}</p>}
      {isDone && <MadeDrafts result={result} />}
      {!isDone && !hasErrors && hasChanges && <MakeDrafts importing={importing} />}
    </section>
  );
}

function MakeDrafts({ importing }: { readonly importing: Importing }) {
  const words = useWords().sheets;
  const { explanation, setExplanation, doing, send } = importing;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send(false);
      }}
    >
      <ExplanationFields explanation={explanation} onChange={setExplanation} />
      <p>{words.draftsLead}</p>
      <button type="submit" disabled={doing.isBusy}>
        {words.makeDrafts}
      </button>
    </form>
  );
}

function MadeDrafts({ result: { drafts } }: { readonly result: SheetResult }) {
  const words = useWords();
  return (
    <section>
      <h3>{words.sheets.drafts}</h3>
      <ul class="rows">
        {drafts.map(({ id, kind, slug, title }) => (
          <li key={id}>
            <a href={`/desk/drafts/${id}`}>{title || slug}</a>
            <p class="quiet">{words.kinds[kind]}</p>
          </li>
        ))}
      </ul>
      <p>
        <a href="/desk/drafts">{words.sheets.allDrafts}</a>
      </p>
    </section>
  );
}
