import { SamePage } from './edition-banner.part.js';
import type { PageContent } from './page.js';
import { editionAsked, type listEditions } from './page-edition.js';
import { useVisit, type Visit } from './visit.js';

type Editions = Awaited<ReturnType<typeof listEditions>>;

/** The page of an address that names an edition which does not exist: it leads to the same page in those that do. */
export function missingEditionPage({ t }: Visit, editions: Editions): PageContent {
  return {
    title: t.edition.unknown,
    isUnlisted: true,
    body: <MissingEdition editions={editions} />,
  };
}

function MissingEdition({ editions }: { editions: Editions }) {
  const { t, format, search } = useVisit();
  return (
    <>
      <h1>{t.edition.unknown}</h1>
      <p class="lead">{t.edition.unknownLead((editionAsked(search) ?? '').slice(0, 40))}</p>
      <p>
        <SamePage edition={null} label={t.edition.present} />
      </p>
      <h2>{t.edition.known}</h2>
      {editions.length === 0 && <p>{t.edition.none}</p>}
      <ul class="rows">
        {editions.map(({ version, month, stage }) => (
          <li key={version}>
            <SamePage
              edition={version}
              label={`${format.date(month.slice(0, 7))} (${t.edition.stages[stage]})`}
            />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What stands on the page of a record that an edition does not have. */
export function AbsentFromEdition() {
  const { t, edition, format } = useVisit();
  return (
    <>
      <h1>{t.edition.absent}</h1>
      <p class="lead">{t.edition.absentLead(format.date(edition?.month ?? ''))}</p>
      <p>
        <SamePage edition={null} label={t.edition.present} />
      </p>
    </>
  );
}
