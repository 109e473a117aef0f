import { useEffect, useState } from 'preact/hooks';
import type { RecordKind } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';
import { loadForm } from './load-form.js';
import type { RecordForm } from './record-form.js';

/** The form of a kind in the person's language; null while it is on its way. */
export function useFormOf(kind: RecordKind | null): { form: RecordForm | null; error: unknown } {
  const { language, words } = useSpeech();
  const [state, setState] = useState<{ form: RecordForm | null; error: unknown }>({
    form: null,
    error: null,
  });
  useEffect(() => {
    if (!kind) return;
    let isWanted = true;
    loadForm(kind, language, words).then(
      (form) => isWanted && setState({ form, error: null }),
      (error: unknown) => isWanted && setState({ form: null, error }),
    );
    return () => {
      isWanted = false;
    };
  }, [kind, language]);
  return state;
}
