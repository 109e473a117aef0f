import { useVisit } from './visit.js';

/** Says that what is seen is not published, and leads back to the draft and to the other language. */
export function PreviewBanner() {
  const { t, preview, language } = useVisit();
  if (!preview) return null;
  const other = language === 'en' ? 'es' : 'en';
  return (
    <aside class="preview-banner" aria-label={t.preview.mark}>
      <p>
        <strong>{t.preview.banner}</strong> {t.preview.lead}
      </p>
      <p>
        <a href={preview.inOtherLanguage} hreflang={other}>
          {t.preview.other}
        </a>{' '}
        · <a href={preview.draft}>{t.preview.back}</a>
      </p>
    </aside>
  );
}
