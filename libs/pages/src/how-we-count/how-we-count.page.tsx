import { howWeCountEn } from './how-we-count-text.en.js';
import { howWeCountEs } from './how-we-count-text.es.js';
import type { HowWeCountText } from './how-we-count-text.js';
import { CompanyName } from '../parts/link.part.js';
import { definePage } from '../frame/page.js';
import { howWeCountDocument, type CompanyLink, type HowWeCountAnswer } from '../page-documents.js';
import { Fold, Sections } from '../parts/section.part.js';
import { useVisit } from '../frame/visit.js';

const TEXTS = { en: howWeCountEn, es: howWeCountEs };

/** What is counted and by which rules, and what the numbers cannot say. */
export const howWeCountPage = definePage({
  name: 'howWeCount',
  document: howWeCountDocument,
  variables: () => ({}),
  content: (answer, { t, language }) => {
    const { headline, sections } = TEXTS[language];
    return {
      title: t.pages.howWeCount,
      body: (
        <article class="prose">
          <h1>{t.pages.howWeCount}</h1>
          <Sections
            sections={[
              {
                id: 'headline',
                title: headline.title,
                body: <Headline figure={answer.headlineFigure} text={TEXTS[language]} />,
              },
              ...sections,
            ]}
          />
        </article>
      ),
    };
  },
});

type Figure = HowWeCountAnswer['headlineFigure'];

function Headline({ figure, text }: { figure: Figure; text: HowWeCountText }) {
  const { t, format } = useVisit();
  const { rate, numerator, denominator } = figure;
  return (
    <>
      {rate !== null && (
        <p class="headline-figure">
          {t.home.headline(format.rate(rate), format.number(numerator), format.number(denominator))}
        </p>
      )}
      {text.headline.body}
      <Fold label={`${text.withDispute}: ${format.number(figure.withDispute.length)}`}>
        <Firms companies={figure.withDispute} />
      </Fold>
      <Fold label={`${text.withoutDispute}: ${format.number(figure.withoutDispute.length)}`}>
        <Firms companies={figure.withoutDispute} />
      </Fold>
      <p class="quiet">{t.caveat}</p>
    </>
  );
}

function Firms({ companies }: { companies: readonly CompanyLink[] }) {
  const { format } = useVisit();
  return (
    <ul class="many">
      {format
        .byName(companies, ({ name }) => name)
        .map((company) => (
          <li key={company.slug}>
            <CompanyName company={company} />
          </li>
        ))}
    </ul>
  );
}
