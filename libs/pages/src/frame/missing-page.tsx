import { AbsentFromEdition } from './missing-edition.js';
import type { PageContent } from './page.js';
import type { SearchHitRow } from '../page-documents.js';
import { Hits, SearchForm } from '../search/search.page.js';
import { useVisit, type Visit } from './visit.js';

interface MissingProps {
  readonly isWithdrawn: boolean;
  /** Whether the edition shown does not have the record. */
  readonly isAbsent: boolean;
  /** What the search finds for the words of the address. */
  readonly hits: readonly SearchHitRow[];
}

/** The page of an address that leads nowhere: it searches for what the address names. */
export function missingPage({ t }: Visit, props: MissingProps): PageContent {
  return {
    title: props.isAbsent ? t.edition.absent : props.isWithdrawn ? t.missing.withdrawn : t.missing.title,
    isUnlisted: true,
    body: <Missing {...props} />,
  };
}

/** The words of a slug: "rio-blanco" asks for "rio blanco". */
export function wordsOf(slug: string): string {
  return slug
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 100);
}

function Missing({ isWithdrawn, isAbsent, hits }: MissingProps) {
  const { t, linkTo, slug } = useVisit();
  return (
    <>
      {isAbsent ? (
        <AbsentFromEdition />
      ) : (
        <>
          <h1>{isWithdrawn ? t.missing.withdrawn : t.missing.title}</h1>
          <p class="lead">{isWithdrawn ? t.missing.withdrawnLead : t.missing.lead}</p>
        </>
      )}
      <SearchForm query={wordsOf(slug)} />
      {hits.length > 0 && (
        <>
          <h2>{t.missing.maybe}</h2>
          <Hits hits={hits} />
        </>
      )}
      <p>
        <a href={linkTo('home')}>{t.missing.start}</a>
      </p>
    </>
  );
}

/** The page shown when the answer could not be had. */
export function failurePage({ t }: Visit, isSlow: boolean): PageContent {
  return {
    title: t.failure.title,
    isUnlisted: true,
    body: (
      <>
        <h1>{t.failure.title}</h1>
        <p class="lead">{isSlow ? t.failure.slow : t.failure.lead}</p>
      </>
    ),
  };
}
