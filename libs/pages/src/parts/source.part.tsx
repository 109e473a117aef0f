import { labelOf } from '#minewatch/vocabulary';
import type { CitationParts, SourceParts } from '../page-documents.js';
import { Remark } from './text.part.js';
import { useVisit } from '../frame/visit.js';

/** Where a fact can be read: publisher or host, linked when it has an address. */
export function SourceName({ source }: { source: SourceParts }) {
  const { t } = useVisit();
  const name = source.title ?? source.publisher ?? hostOf(source.url) ?? source.label ?? '';
  return (
    <>
      {source.url ? (
        <a href={source.url} rel="external nofollow">
          {name}
        </a>
      ) : (
        name
      )}
      {source.isCopy && <Remark> ({t.text.copy})</Remark>}
      {source.archivedUrl && (
        <>
          {' '}
          <a href={source.archivedUrl} rel="external nofollow">
            <Remark>{t.text.archived}</Remark>
          </a>
        </>
      )}
    </>
  );
}

/** The source of one row; says so when there is none. */
export function SourceOf({ source }: { source: SourceParts | null | undefined }) {
  const { t } = useVisit();
  return source ? <SourceName source={source} /> : <Remark>{t.text.unsourcedMark}</Remark>;
}

/** What a whole record rests on. */
export function SourceList({ citations }: { citations: readonly CitationParts[] }) {
  const { t, language, format } = useVisit();
  if (citations.length === 0) return <p class="quiet">{t.text.unsourced}</p>;
  return (
    <ul class="sources">
      {citations.map(({ source, page, readOn }, index) => (
        <li key={index}>
          <SourceName source={source} />
          {page && `, ${page}`}{' '}
          <Remark>
            {labelOf('source_type', source.sourceType, language)}
            {readOn && `, ${t.text.readOn(format.dateInPhrase(readOn))}`}
          </Remark>
        </li>
      ))}
    </ul>
  );
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
