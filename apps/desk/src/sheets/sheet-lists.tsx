import { useState } from 'preact/hooks';
import { staffLanguage } from '../frame/staff-language.js';
import { Loaded } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import { sheetListsDocument } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';

/** Lists to download, as they can be taken in again. */
export function SheetLists() {
  const { words, language } = useSpeech();
  const asking = useAsking(sheetListsDocument, { language: staffLanguage(language) });
  const [isForExcel, setForExcel] = useState(false);
  return (
    <section>
      <h2>{words.sheets.lists}</h2>
      <p>{words.sheets.listsLead}</p>
      <label class="choice">
        <input type="checkbox" checked={isForExcel} onChange={() => setForExcel(!isForExcel)} />{' '}
        {words.sheets.excel}
      </label>
      <Loaded asking={asking}>
        {({ recordForms }) => (
          <ul class="rows">
            {recordForms.map(({ kind, sections }) => (
              <li key={kind}>
                <strong>{words.kinds[kind]}</strong>
                <ul>
                  {sections
                    .filter(({ file }) => file.endsWith('.csv'))
                    .map(({ file, title }) => (
                      <li key={file}>
                        <a href={addressOf(file, kind, isForExcel)} download={file}>
                          {file}
                        </a>{' '}
                        <span class="quiet">{title}</span>
                      </li>
                    ))}
                </ul>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  );
}

const addressOf = (file: string, kind: string, isForExcel: boolean): string =>
  `/staff/lists/${file}?kind=${kind}${isForExcel ? '&excel=yes' : ''}`;
