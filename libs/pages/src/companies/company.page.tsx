import { labelOf } from '#minewatch/vocabulary';
import type { ComponentChild } from 'preact';
import { CompanyDisputes } from './company-disputes.part.js';
import { CompanyUkLink } from './company-uk-link.part.js';
import { exchangeName } from './exchange-names.js';
import { LegalCases } from '../parts/legal-case.part.js';
import { CompanyName, ProjectName } from '../parts/link.part.js';
import { NewsList } from '../parts/news-list.part.js';
import { HoldingItem, Stakes } from '../parts/ownership.part.js';
import { definePage } from '../frame/page.js';
import { companyDocument } from '../page-documents.js';
import type { CompanyRecord } from '../frame/record-types.js';
import { Facts, RecordHead, Sections, Table } from '../parts/section.part.js';
import { historySection } from '../parts/record-history.part.js';
import { SourceList, SourceOf } from '../parts/source.part.js';
import { LocalText, Period, Remark, When } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

/** A company: its disputes by each rule with reasons, what it holds, who holds it, and its UK link. */
export const companyPage = definePage({
  name: 'company',
  document: companyDocument,
  variables: ({ slug, schemaLanguage }) => ({ slug, language: schemaLanguage, statusOn: null }),
  content: ({ company }) =>
    company && {
      title: company.name,
      description: company.description?.text ?? company.name,
      body: <CompanyBody company={company} />,
    },
});

function CompanyBody({ company }: { company: CompanyRecord }) {
  const { t } = useVisit();
  return (
    <article>
      <RecordHead kind={t.kinds.COMPANY} name={company.name} isUnsourced={company.isUnsourced}>
        {company.description && (
          <p class="lead">
            <LocalText text={company.description} />
          </p>
        )}
        <CompanyFacts company={company} />
      </RecordHead>
      <Sections
        sections={[
          { id: 'disputes', title: t.company.disputes, body: <CompanyDisputes company={company} /> },
          { id: 'holds', title: t.company.stakes, body: <Holds company={company} /> },
          { id: 'held-by', title: t.company.owners, body: <HeldBy company={company} /> },
          { id: 'uk-link', title: t.company.ukLink, body: <CompanyUkLink link={company.ukLink} /> },
          { id: 'listings', title: t.company.listings, body: <Listings listings={company.listings} /> },
          {
            id: 'legal-cases',
            title: t.company.legalCases,
            body: <LegalCases cases={company.legalCases} withDispute />,
          },
          { id: 'news', title: t.company.news, body: <NewsList news={company.news} /> },
          { id: 'sources', title: t.text.sources, body: <SourceList citations={company.sources} /> },
          historySection(company.revisions, t),
        ]}
      />
    </article>
  );
}

function CompanyFacts({ company }: { company: CompanyRecord }) {
  const { t, language, format } = useVisit();
  const identifiers = [
    company.lei && `LEI ${company.lei}`,
    company.ruc && `RUC ${company.ruc}`,
    company.companyNumber && `${t.company.companyNumber} ${company.companyNumber}`,
  ].filter(Boolean);
  return (
    <Facts
      facts={[
        [t.company.country, company.countryIso2 && format.country(company.countryIso2)],
        [t.company.legalName, company.legalName],
        [t.company.otherNames, company.otherNames.length > 0 && <OtherNames names={company.otherNames} />],
        [
          t.company.website,
          company.websiteDomain && (
            <a href={`https://${company.websiteDomain}`} rel="external nofollow">
              {company.websiteDomain}
            </a>
          ),
        ],
        [t.company.identifiers, identifiers.join(', ')],
        [t.text.confidence, company.confidence && labelOf('confidence', company.confidence, language)],
      ]}
    />
  );
}

function OtherNames({ names }: { names: CompanyRecord['otherNames'] }) {
  return (
    <ul class="inline">
      {names.map(({ name, from, to }) => (
        <li key={name}>
          {name}
          {(from?.edtf || to?.edtf) && (
            <Remark>
              {' '}
              (<Period from={from} to={to} />)
            </Remark>
          )}
        </li>
      ))}
    </ul>
  );
}

function Holds({ company }: { company: CompanyRecord }) {
  const { t, format } = useVisit();
  const holdings = format.byName(company.holdings, ({ project }) => project.name);
  return (
    <>
      <h3>{t.company.below}</h3>
      <HoldingList empty={t.company.noHoldings}>
        {holdings.map((holding) => (
          <HoldingItem
            key={holding.project.slug}
            name={<ProjectName project={holding.project} />}
            holding={holding}
          />
        ))}
      </HoldingList>
      <h3>{t.company.stakesLead}</h3>
      <Stakes
        stakes={company.stakes}
        nameBy="owned"
        caption={t.company.stakesLead}
        empty={t.company.noStakes}
      />
    </>
  );
}

function HeldBy({ company }: { company: CompanyRecord }) {
  const { t } = useVisit();
  return (
    <>
      <h3>{t.company.above}</h3>
      <HoldingList empty={t.company.noOwners}>
        {company.ownersAbove.map((holding) => (
          <HoldingItem
            key={holding.company.slug}
            name={<CompanyName company={holding.company} />}
            holding={holding}
          />
        ))}
      </HoldingList>
      {company.owners.length > 0 && (
        <>
          <h3>{t.company.ownersLead}</h3>
          <Stakes
            stakes={company.owners}
            nameBy="owner"
            caption={t.company.ownersLead}
            empty={t.company.noOwners}
          />
        </>
      )}
    </>
  );
}

function HoldingList({ empty, children }: { empty: string; children: ComponentChild[] }) {
  return children.length > 0 ? <ul class="holdings">{children}</ul> : <p class="quiet">{empty}</p>;
}

function Listings({ listings }: Pick<CompanyRecord, 'listings'>) {
  const { t } = useVisit();
  if (listings.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <Table
      caption={t.company.listings}
      columns={[t.company.exchange, t.company.ticker, t.text.from, t.text.until, t.text.source]}
      rows={listings.map((listing) => [
        exchangeName(listing),
        listing.ticker,
        <When date={listing.from} />,
        <When date={listing.to} />,
        <SourceOf source={listing.source} />,
      ])}
    />
  );
}
