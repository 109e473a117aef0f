import { labelOf } from '#minewatch/vocabulary';
import { DisputeActors } from './dispute-actors.part.js';
import { Agreements } from '../parts/agreement.part.js';
import { DisputeOwners } from './dispute-owners.part.js';
import { DisputeStatus } from './dispute-status.part.js';
import { DisputeSummary } from './dispute-summary.part.js';
import { DisputeTimeline } from './dispute-timeline.part.js';
import { LegalCases } from '../parts/legal-case.part.js';
import { hasPlaceName, PlaceName } from '../parts/location.part.js';
import { CommunityName } from '../parts/link.part.js';
import type { Messages } from '../words/messages.js';
import { NewsList } from '../parts/news-list.part.js';
import { definePage } from '../frame/page.js';
import { eventTable } from '../parts/event-table.js';
import { disputeDocument } from '../page-documents.js';
import type { DisputeRecord } from '../frame/record-types.js';
import { PlacesMap } from '../map/places-map.part.js';
import { Facts, FactLine, RecordHead, Sections } from '../parts/section.part.js';
import { historySection } from '../parts/record-history.part.js';
import { useSection } from '../parts/record-use.part.js';
import { SourceList } from '../parts/source.part.js';
import { StatusName } from '../parts/dispute-symbol.part.js';
import { Terms } from '../parts/term.part.js';
import { LocalText, Remark, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

/** A dispute: what it is about, where it stands, what happened, who owned the projects then and now. */
export const disputePage = definePage({
  name: 'dispute',
  document: disputeDocument,
  variables: ({ slug, schemaLanguage }) => ({ slug, language: schemaLanguage }),
  content: ({ dispute }) =>
    dispute && {
      title: dispute.title.text,
      description: dispute.summary?.text ?? dispute.title.text,
      hasMap: true,
      body: <DisputeBody dispute={dispute} />,
    },
  table: ({ dispute }) => eventTable(dispute?.events.nodes ?? []),
});

function DisputeBody({ dispute }: { dispute: DisputeRecord }) {
  const { t } = useVisit();
  return (
    <article>
      <RecordHead
        kind={t.kinds.DISPUTE}
        name={<LocalText text={dispute.title} />}
        isUnsourced={dispute.isUnsourced}
        isOutOfScope={!dispute.isExtractive}
        scopeNote={dispute.scopeNote}
      >
        {dispute.summary && (
          <p class="lead">
            <LocalText text={dispute.summary} />
          </p>
        )}
        <DisputeSummary dispute={dispute} />
        <DisputeFacts dispute={dispute} />
      </RecordHead>
      <Sections sections={sectionsOf(dispute, t)} />
    </article>
  );
}

function sectionsOf(dispute: DisputeRecord, t: Messages) {
  return [
    { id: 'status', title: t.dispute.statusThroughTime, body: <DisputeStatus dispute={dispute} /> },
    { id: 'timeline', title: t.dispute.timeline, body: <DisputeTimeline dispute={dispute} /> },
    { id: 'owners', title: t.dispute.owners, body: <DisputeOwners dispute={dispute} /> },
    { id: 'communities', title: t.dispute.communities, body: <Communities dispute={dispute} /> },
    { id: 'actors', title: t.dispute.actors, body: <DisputeActors actors={dispute.actors} /> },
    {
      id: 'agreements',
      title: t.agreements.title,
      body: <Agreements agreements={dispute.agreements} />,
    },
    { id: 'legal-cases', title: t.dispute.legalCases, body: <LegalCases cases={dispute.legalCases} /> },
    (dispute.impacts.length > 0 || dispute.outcomes.length > 0) && {
      id: 'impacts',
      title: `${t.dispute.impacts} · ${t.dispute.outcomes}`,
      body: <ImpactsAndOutcomes dispute={dispute} />,
    },
    { id: 'where', title: t.dispute.where, body: <Where dispute={dispute} /> },
    { id: 'news', title: t.dispute.news, body: <NewsList news={dispute.news} /> },
    { id: 'sources', title: t.text.sources, body: <SourceList citations={dispute.sources} /> },
    historySection(dispute.revisions, t),
    useSection({ title: dispute.title.text, table: 'events' }, t),
  ];
}

function DisputeFacts({ dispute }: { dispute: DisputeRecord }) {
  const { t, language } = useVisit();
  const { status } = dispute;
  return (
    <Facts
      facts={[
        [
          t.dispute.status,
          <FactLine
            facts={[
              <StatusName status={status?.status ?? null} />,
              status?.phase && labelOf('phase', status.phase, language),
              status && (
                <>
                  {t.dispute.since}: <When date={status.since} />
                </>
              ),
            ]}
          />,
        ],
        [t.dispute.type, labelOf('dispute_type', dispute.disputeType, language)],
        [t.dispute.sector, labelOf('sector', dispute.sector, language)],
        [t.dispute.issues, dispute.issues.length > 0 && <Terms list="issue" codes={dispute.issues} />],
        [t.dispute.began, <When date={dispute.start} />],
        [t.dispute.ended, dispute.end?.edtf && <When date={dispute.end} />],
        [t.dispute.peak, dispute.peakIntensity && labelOf('intensity', dispute.peakIntensity, language)],
        [t.text.confidence, dispute.confidence && labelOf('confidence', dispute.confidence, language)],
        [
          t.dispute.mobilisation,
          dispute.mobilisationStart && labelOf('mobilisation_start', dispute.mobilisationStart, language),
        ],
      ]}
    />
  );
}

function Communities({ dispute }: { dispute: DisputeRecord }) {
  const { t, language, format } = useVisit();
  if (dispute.communities.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows">
      {format
        .byName(dispute.communities, ({ name }) => name)
        .map((community) => (
          <li key={community.slug}>
            <CommunityName community={community} />
            <FactLine
              facts={[
                labelOf('community_kind', community.kind, language),
                format.list(community.peoples.map(({ name }) => name)),
                hasPlaceName(community.location, t) && <PlaceName location={community.location} />,
              ]}
            />
          </li>
        ))}
    </ul>
  );
}

function ImpactsAndOutcomes({ dispute }: { dispute: DisputeRecord }) {
  const { t, language } = useVisit();
  return (
    <div class="columns">
      <div>
        <h3>{t.dispute.impacts}</h3>
        <ul>
          {dispute.impacts.map(({ impact, level, proof }) => (
            <li key={impact + level}>
              {labelOf('impact', impact, language)}{' '}
              <Remark>
                {[labelOf('impact_level', level, language), proof && labelOf('impact_proof', proof, language)]
                  .filter(Boolean)
                  .join(', ')}
              </Remark>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{t.dispute.outcomes}</h3>
        <ul>
          {dispute.outcomes.map(({ outcome, on }) => (
            <li key={outcome}>
              {labelOf('outcome', outcome, language)}
              {on?.edtf && (
                <Remark>
                  {' '}
                  <When date={on} />
                </Remark>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function Where({ dispute }: { dispute: DisputeRecord }) {
  const { linkTo } = useVisit();
  return (
    <>
      <p>
        <PlaceName location={dispute.location} />
      </p>
      <PlacesMap
        places={[dispute, ...dispute.projects]}
        shapes={dispute.projects.flatMap(({ shapes }) => shapes)}
      />
      {dispute.places.length > 0 && (
        <ul class="inline">
          {dispute.places.map(({ slug, path }) => (
            <li key={slug}>
              <a href={linkTo('place', slug)}>{path}</a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
