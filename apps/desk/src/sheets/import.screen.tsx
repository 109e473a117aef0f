import { ScreenTitle } from '../frame/states.js';
import { useWords } from '../words/words.js';
import { ImportForm } from './import-form.js';
import { SheetLists } from './sheet-lists.js';

/** Spreadsheets into drafts, and lists out again. */
export function ImportScreen() {
  const words = useWords().sheets;
  return (
    <>
      <ScreenTitle name={words.title} />
      <ImportForm />
      <SheetLists />
    </>
  );
}
