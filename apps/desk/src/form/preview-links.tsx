import { LANGUAGES, type Language } from '#minewatch/shared';
import { useWords } from '../words/words.js';

/** Address of the public page with a draft applied, for staff alone. */
export const previewOf = (draftId: string, language: Language): string =>
  `/staff/preview/${draftId}/${language}`;

/** Leads to the public page as a draft would make it, in each language. */
export function PreviewLinks({ draftId }: { readonly draftId: string }) {
  const words = useWords().form;
  return (
    <>
      {LANGUAGES.map((language) => (
        <a key={language} href={previewOf(draftId, language)} target="_blank" rel="noopener">
          {words.preview[language]}
        </a>
      ))}
    </>
  );
}

interface PreviewButtonsProps {
  readonly isBusy: boolean;
  /** Saves what was written; gives the draft's number, or null when it could not be saved. */
  readonly onSave: () => Promise<string | null>;
}

/** The same for a form: what was written is saved first. */
export function PreviewButtons({ isBusy, onSave }: PreviewButtonsProps) {
  const words = useWords().form;
  const show = async (language: Language) => {
    // Opened at once, because later a browser would take it for an advertisement.
    const tab = open('', '_blank');
    const draftId = await onSave();
    if (draftId === null) tab?.close();
    else if (tab) tab.location.href = previewOf(draftId, language);
    else location.assign(previewOf(draftId, language));
  };
  return (
    <>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          class="quiet-button"
          disabled={isBusy}
          onClick={() => void show(language)}
        >
          {words.preview[language]}
        </button>
      ))}
    </>
  );
}
