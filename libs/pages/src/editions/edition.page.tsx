import { EditionChanges } from './edition-changes.part.js';
import { EditionFigures } from './edition-figures.part.js';
import { EditionFiles } from './edition-files.part.js';
import { EditionMovements } from './edition-movements.part.js';
import { EditionRedactions } from './edition-redactions.part.js';
import { dayOf, EditionCitation } from './edition-words.part.js';
import type { Messages } from '../words/messages.js';
import { definePage } from '../frame/page.js';
import { editionDocument, type ChangeReason, type EditionStage, type RecordKind } from '../page-documents.js';
import type { EditionRecord } from '../frame/record-types.js';
import { pageAsked } from '../parts/pager.part.js';
import { Facts, RecordHead, Sections } from '../parts/section.part.js';
import { LocalText } from '../parts/text.part.js';
import { useVisit, type Visit } from '../frame/visit.js';

const PAGE_SIZE = 20;
/** No edition covers it, so an address that names no month leads to "not found". */
const NO_MONTH = '1000-01-01';

/** An edition: what changed this month, its figures, its files, and how to cite it. */
export const editionPage = definePage({
  name: 'edition',
  document: editionDocument,
  variables: ({ slug, schemaLanguage, search, t }) => ({
    ...editionNamed(slug),
    from: search.get('from'),
    kinds: chosen<RecordKind>(search.get('kind'), t.changes.kinds),
    reasons: chosen<ChangeReason>(search.get('reason'), t.changes.reasons),
    language: schemaLanguage,
    ...pageAsked(search, PAGE_SIZE),
  }),
  content: ({ edition }, { search, t }) =>
    edition && {
      title: edition.title.text,
      description: t.editions.lead,
      isUnlisted: search.size > 0,
      body: <EditionBody edition={edition} />,
    },
});

/** `2026-11-candidate`, or `2026-11` for the latest stage of the month. */
function editionNamed(slug: Visit['slug']): { month: string; stage: EditionStage | null } {
  const [, month, stage] = /^(\d{4}-(?:0[1-9]|1[0-2]))(?:-(candidate|final))?$/.exec(slug) ?? [];
  return {
    month: month ? `${month}-01` : NO_MONTH,
    stage: stage ? (stage.toUpperCase() as EditionStage) : null,
  };
}

function chosen<Code extends string>(
  code: string | null,
  known: Readonly<Record<Code, unknown>>,
): Code[] | null {
  return code !== null && Object.hasOwn(known, code) ? [code as Code] : null;
}

function EditionBody({ edition }: { edition: EditionRecord }) {
  const { t, language, format } = useVisit();
  const [whole] = edition.files;
  return (
    <article>
      <RecordHead kind={t.editionPage.kind} name={<LocalText text={edition.title} />}>
        <Facts
          facts={[
            [t.editionPage.month, format.date(edition.month.slice(0, 7))],
            [t.editionPage.stage, t.editions.stages[edition.stage]],
            [t.editionPage.publishedOn, format.date(dayOf(edition))],
            [
              t.editionPage.licence,
              <a rel="license" href={`https://creativecommons.org/licenses/by/4.0/deed.${language}`}>
                {edition.licence}
              </a>,
            ],
            [t.editionPage.checksum, edition.checksum && <code class="checksum">{edition.checksum}</code>],
          ]}
        />
        {whole && (
          <p>
            <a href={whole.path} download>
              {t.editionPage.download}
            </a>{' '}
            <span class="quiet">
              ZIP, {t.editionPage.kilobytes(format.number(Math.ceil(whole.bytes / 1024)))}
            </span>
          </p>
        )}
      </RecordHead>
      <Sections sections={sectionsOf(edition, t)} />
    </article>
  );
}

function sectionsOf(edition: EditionRecord, t: Messages) {
  return [
    edition.redactions.length > 0 && {
      id: 'redactions',
      title: t.editionPage.redactions,
      body: <EditionRedactions redactions={edition.redactions} />,
    },
    { id: 'changes', title: t.editionPage.changes, body: <EditionChanges edition={edition} /> },
    edition.figures && {
      id: 'figures',
      title: t.editionPage.figures,
      body: <EditionFigures now={edition.figures} then={edition.previous?.figures ?? null} />,
    },
    !!edition.movements?.openingEdition && {
      id: 'movements',
      title: t.editionPage.movements,
      body: <EditionMovements edition={edition} movements={edition.movements} />,
    },
    edition.files.length > 0 && {
      id: 'files',
      title: t.editionPage.files,
      body: <EditionFiles files={edition.files} />,
    },
    { id: 'cite', title: t.editionPage.cite, body: <EditionCitation edition={edition} /> },
  ];
}
