import { filterOf, readSelection, statusDayOf, writeSelection, type Selection } from '#minewatch/selections';
import { DisputeItem } from '../parts/dispute-row.part.js';
import { EventLines } from '../parts/event-line.part.js';
import { FilterForm } from '../parts/filter-form.part.js';
import { MapFrame } from '../map/map-frame.part.js';
import { definePage } from '../frame/page.js';
import { homeDocument, type HomeAnswer } from '../page-documents.js';
import { choicesAsked, SelectionFields } from '../parts/selection-fields.part.js';
import { useSelectionPicks } from '../parts/selection-picks.js';
import { useVisit } from '../frame/visit.js';
import { whyNotDrawn } from '../parts/location.part.js';

/** The map with the same disputes as a list beside it, filtered alike. */
export const homePage = definePage({
  name: 'home',
  document: homeDocument,
  variables: (visit) => {
    const selection = readSelection(visit.search);
    return {
      language: visit.schemaLanguage,
      filter: filterOf(selection, visit),
      statusOn: statusDayOf(selection, visit),
      ...choicesAsked(selection),
    };
  },
  content: (answer, { t, search }) => {
    const selection = readSelection(search);
    return {
      title: t.home.title,
      description: t.home.lead,
      hasMap: true,
      isUnlisted: writeSelection(selection).size > 0,
      body: <Home answer={answer} selection={selection} />,
    };
  },
});

interface HomeProps {
  readonly answer: HomeAnswer;
  readonly selection: Selection;
}

function Home({ answer, selection }: HomeProps) {
  const { t } = useVisit();
  const picks = useSelectionPicks({ selection, choices: answer });
  return (
    <>
      <header class="home-head">
        <h1>{t.home.title}</h1>
        <p class="lead">{t.home.lead}</p>
      </header>
      <div class="map-and-list">
        <FilterForm page="home" picked={picks.map(({ label }) => label)}>
          <SelectionFields selection={selection} choices={answer} />
        </FilterForm>
        <MapFrame selection={selection} />
        <Results answer={answer} selection={selection} />
      </div>
      <Figures answer={answer} />
      <section aria-labelledby="latest-title">
        <h2 id="latest-title">{t.home.latest}</h2>
        <EventLines events={answer.events.nodes} />
      </section>
    </>
  );
}

/** The list that the map's script swaps as a whole when the filter changes. */
function Results({ answer: { disputes }, selection }: HomeProps) {
  const { t, format, linkTo } = useVisit();
  const unplaced = disputes.nodes.filter(({ location }) => whyNotDrawn(location, t)).length;
  const isCut = disputes.totalCount > disputes.nodes.length;
  return (
    <section class="results" aria-labelledby="results-title" data-results="">
      <h2 id="results-title">
        {t.home.list} <span class="quiet">{format.number(disputes.totalCount)}</span>
      </h2>
      {disputes.nodes.length === 0 && <p>{t.filter.none}</p>}
      <ul class="rows">
        {disputes.nodes.map((dispute) => (
          <DisputeItem key={dispute.slug} dispute={dispute} />
        ))}
      </ul>
      {unplaced > 0 && <p class="quiet">{t.map.unplaced(format.count(unplaced, t.counted.disputes))}</p>}
      {isCut && (
        <p>
          <a href={linkTo('disputes', undefined, writeSelection(selection))}>
            {t.home.more(format.count(disputes.totalCount, t.counted.disputes))}
          </a>
        </p>
      )}
    </section>
  );
}

function Figures({ answer }: Pick<HomeProps, 'answer'>) {
  const { t, format, linkTo } = useVisit();
  const { rate, numerator, denominator } = answer.headlineFigure;
  const { counts } = answer.dataVersion;
  const held = (['companies', 'projects', 'communities', 'disputes', 'events', 'newsItems'] as const).map(
    (kind) => format.count(counts[kind], t.counted[kind]),
  );
  return (
    <section class="home-figures">
      {rate !== null && (
        <p class="headline-figure">
          {t.home.headline(format.rate(rate), format.number(numerator), format.number(denominator))}{' '}
          <a href={`${linkTo('howWeCount')}#headline`}>{t.home.headlineLink}</a>
        </p>
      )}
      <p>{t.home.holds(format.list(held))}</p>
      <p class="quiet">{t.caveat}</p>
    </section>
  );
}
