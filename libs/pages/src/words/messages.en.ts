import { disputeMessages } from './dispute-messages.en.js';
import { editionMessages } from './edition-messages.en.js';
import { frameMessages } from './frame-messages.en.js';
import { mapMessages } from './map-messages.en.js';
import { previewMessages } from './preview-messages.en.js';
import { recordMessages } from './record-messages.en.js';
import { useMessages } from './use-messages.en.js';

/** Wording of the public pages in English: here what lists and editions share, the rest by topic. */
export const en = {
  ...frameMessages,
  kinds: {
    COMPANY: 'Company',
    PROJECT: 'Project',
    COMMUNITY: 'Community',
    DISPUTE: 'Dispute',
    NEWS: 'News item',
    PLACE: 'Place',
    PEOPLE: 'People',
    EVENT: 'Event',
    LEGAL_CASE: 'Legal case',
    AGREEMENT: 'Agreement',
  },
  counted: {
    disputes: { one: 'dispute', other: 'disputes' },
    companies: { one: 'company', other: 'companies' },
    projects: { one: 'project', other: 'projects' },
    communities: { one: 'community', other: 'communities' },
    events: { one: 'event', other: 'events' },
    newsItems: { one: 'news item', other: 'news items' },
    sources: { one: 'source', other: 'sources' },
    results: { one: 'result', other: 'results' },
    dead: { one: 'person killed', other: 'people killed' },
    injured: { one: 'person injured', other: 'people injured' },
    arrested: { one: 'person arrested', other: 'people arrested' },
    participants: { one: 'person taking part', other: 'people taking part' },
  },
  home: {
    title: 'Conflicts over mining, oil and gas in Peru',
    lead: 'Where they are, what happened and when, and who owned the project on that day.',
    holds: (counts: string) => `${counts}, each with its sources.`,
    headline: (rate: string, numerator: string, denominator: string) =>
      `${rate} of UK-linked firms with projects in Peru (${numerator} of ${denominator}) are today in an active or latent dispute.`,
    headlineLink: 'How this is counted, and the list of firms',
    list: 'Disputes',
    latest: 'Latest events',
    more: (count: string) => `See all ${count} as a list`,
  },
  statusUnknown: 'Status not recorded',
  otherTypes: 'Other types',
  list: {
    next: 'Next',
    previous: 'Previous',
    pages: 'Pages of the list',
    total: (count: string) => `${count} found.`,
    companiesLead: 'All firms recorded, those without a dispute included.',
    projectsLead: 'Mines, oil and gas blocks, pipelines and other works.',
    communitiesLead: 'Communities, towns, federations and rondas named in a dispute or near a project.',
    disputesLead: 'Every dispute recorded, also those that cannot be placed on the map.',
    newsLead: 'Headlines, publishers and addresses, newest first, with a summary of our own.',
    country: 'Country',
    ukLink: 'UK link',
    holdings: 'Projects today',
    place: 'Place',
    stage: 'Stage',
    commodities: 'Commodities',
    peoples: 'People',
    name: 'Name',
    yes: 'Yes',
    no: 'No',
  },
  edition: {
    banner: (month: string, stage: string) => `As published in the edition of ${month} (${stage})`,
    stages: { CANDIDATE: 'candidate', FINAL: 'final' },
    today: 'see today’s',
    citation: (title: string, month: string, version: string) =>
      `MineWatch, “${title}”. Data as published in the edition of ${month}, version ${version}. CC BY 4.0.`,
    absent: 'Not in this edition',
    absentLead: (month: string) =>
      `The edition of ${month} has no record with this address. It may have been published later, or had another address then.`,
    unknown: 'There is no such edition',
    unknownLead: (asked: string) =>
      `“${asked}” is not an edition. An edition is named by its month, such as 2026-10, or by month and stage, such as 2026-10-final.`,
    known: 'This page in the editions there are',
    none: 'No month has been closed as an edition yet.',
    present: 'This page as it is today',
  },
  ...recordMessages,
  ...editionMessages,
  ...mapMessages,
  preview: previewMessages,
  ...disputeMessages,
  ...useMessages,
};

/** Every text of the pages that is not data: English gives the keys, the compiler asks them of the other languages. */
export type Messages = typeof en;
