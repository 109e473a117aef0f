import { EditionCitation, EditionDay } from './edition-words.part.js';
import { definePage } from '../frame/page.js';
import { addressOf } from '../frame/page-addresses.js';
import { editionListDocument, type EditionListAnswer, type EditionRow } from '../page-documents.js';
import { pageAsked, Pager } from '../parts/pager.part.js';
import { useVisit } from '../frame/visit.js';
import { LocalText } from '../parts/text.part.js';

const PAGE_SIZE = 24;

/** Every closed month, the newest first. */
export const editionsPage = definePage({
  name: 'editions',
  document: editionListDocument,
  variables: ({ schemaLanguage, search }) => ({ language: schemaLanguage, ...pageAsked(search, PAGE_SIZE) }),
  content: (answer, { t, search }) => ({
    title: t.pages.editions,
    description: t.editions.lead,
    isUnlisted: search.size > 0,
    body: <Editions editions={answer.editions} />,
  }),
});

function Editions({ editions }: EditionListAnswer) {
  const { t } = useVisit();
  return (
    <>
      <h1>{t.pages.editions}</h1>
      <p class="lead">{t.editions.lead}</p>
      {editions.nodes.length === 0 && <p>{t.editions.none}</p>}
      <ul class="rows">
        {editions.nodes.map((edition) => (
          <li key={edition.version}>
            <EditionItem edition={edition} />
          </li>
        ))}
      </ul>
      <Pager page={editions.pageInfo} />
    </>
  );
}

function EditionItem({ edition }: { edition: EditionRow }) {
  const { t, language } = useVisit();
  return (
    <>
      <a href={addressOf(language, 'edition', edition.version)}>
        <LocalText text={edition.title} />
      </a>
      <p>
        {t.editions.stages[edition.stage]}, <EditionDay edition={edition} />
      </p>
      <EditionCitation edition={edition} />
    </>
  );
}
