import { EditionField } from '../frame/edition-banner.part.js';
import { SelectField } from '../parts/filter-form.part.js';
import { definePage } from '../frame/page.js';
import { Pager, pageAsked } from '../parts/pager.part.js';
import { addressOf, pageOfKind } from '../frame/page-addresses.js';
import { searchDocument, type RecordKind, type SearchAnswer, type SearchHitRow } from '../page-documents.js';
import { Remark } from '../parts/text.part.js';
import { useVisit, type Visit } from '../frame/visit.js';

const PAGE_SIZE = 20;

/** Search over all records. */
export const searchPage = definePage({
  name: 'search',
  document: searchDocument,
  variables: (visit) => ({
    isAsked: queryOf(visit) !== '',
    query: queryOf(visit),
    language: visit.schemaLanguage,
    kinds: kindsOf(visit),
    ...pageAsked(visit.search, PAGE_SIZE),
  }),
  content: (answer, visit) => ({
    title: visit.t.search.title,
    isUnlisted: true,
    body: <SearchBody answer={answer} query={queryOf(visit)} />,
  }),
});

const KINDS: readonly RecordKind[] = [
  'COMPANY',
  'PROJECT',
  'COMMUNITY',
  'DISPUTE',
  'EVENT',
  'LEGAL_CASE',
  'NEWS',
  'PLACE',
];

function queryOf({ search }: Visit): string {
  return (search.get('q') ?? '').trim().slice(0, 200);
}

function kindsOf({ search }: Visit): readonly RecordKind[] | null {
  const kind = KINDS.find((each) => each === search.get('kind'));
  return kind ? [kind] : null;
}

/** The search box of the page; the frame's own finds everything. */
export function SearchForm({ query }: { query: string }) {
  const { t, search, language } = useVisit();
  return (
    <form class="search-form" action={addressOf(language, 'search')}>
      <EditionField />
      <label class="field wide">
        <span>{t.search.label}</span>
        <input type="search" name="q" value={query} required />
      </label>
      <SelectField
        name="kind"
        label={t.search.kind}
        value={search.get('kind')}
        any={t.search.anyKind}
        options={KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <button type="submit">{t.search.submit}</button>
      <small>{t.search.hint}</small>
    </form>
  );
}

function SearchBody({ answer: { search }, query }: { answer: SearchAnswer; query: string }) {
  const { t, format } = useVisit();
  return (
    <>
      <h1>{t.search.title}</h1>
      <SearchForm query={query} />
      {search && (
        <p role="status">
          {search.totalCount > 0
            ? t.search.found(format.count(search.totalCount, t.counted.results), query)
            : t.search.none(query)}
        </p>
      )}
      {search && <Hits hits={search.nodes} />}
      {search && <Pager page={search.pageInfo} />}
    </>
  );
}

/** What a search found, each with what it is. */
export function Hits({ hits }: { hits: readonly SearchHitRow[] }) {
  const { t, linkTo } = useVisit();
  return (
    <ol class="rows hits">
      {hits.map((hit) => (
        <li key={hit.kind + hit.slug}>
          <p class="kind">{t.kinds[hit.kind]}</p>
          <a href={addressOfHit(hit, linkTo)}>{hit.title}</a>
          {hit.isSimilar && <Remark> {t.search.similar}</Remark>}
          {hit.snippetParts.length > 0 && (
            <p class="quiet">
              {hit.snippetParts.map(({ text, isMatch }, index) =>
                isMatch ? <mark key={index}>{text}</mark> : text,
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

/** The page of a record, or its place on the page of its dispute. */
function addressOfHit({ kind, slug, record }: SearchHitRow, linkTo: Visit['linkTo']): string | undefined {
  if (kind === 'PEOPLE') {
    return linkTo('communities', undefined, new URLSearchParams({ people: slug }));
  }
  const { dispute, promisedIn } = record as {
    readonly dispute?: { readonly slug: string } | null;
    readonly promisedIn?: { readonly slug: string };
  };
  const within = dispute ?? promisedIn;
  if (within) return `${linkTo('dispute', within.slug)}#${slug}`;
  const page = pageOfKind(kind);
  return page ? linkTo(page, slug) : undefined;
}
