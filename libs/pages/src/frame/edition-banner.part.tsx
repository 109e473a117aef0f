import { addressOf, hasSlug } from './page-addresses.js';
import { useVisit } from './visit.js';

/** Says that a page shows the data of an edition, and leads to today's. */
export function EditionBanner() {
  const { t, edition, format } = useVisit();
  if (!edition) return null;
  return (
    <p class="edition-banner">
      {t.edition.banner(format.date(edition.month), t.edition.stages[edition.stage])} ·{' '}
      <SamePage edition={null} label={t.edition.today} />
    </p>
  );
}

/** Keeps the edition when a form asks for another page: what its own address asks is replaced by its fields. */
export function EditionField() {
  const { edition } = useVisit();
  return edition && <input type="hidden" name="edition" value={edition.asked} />;
}

interface SamePageProps {
  /** Null: the present. */
  readonly edition: string | null;
  readonly label: string;
}

/** The page that is visited, of another edition. A cursor belongs to its edition, so that the link leaves it out. */
export function SamePage({ edition, label }: SamePageProps) {
  const { language, page, slug, search } = useVisit();
  const asked = new URLSearchParams(search);
  for (const name of ['edition', 'after', 'before']) asked.delete(name);
  if (edition) asked.set('edition', edition);
  return <a href={addressOf(language, page, hasSlug(page) ? slug : undefined, asked)}>{label}</a>;
}
