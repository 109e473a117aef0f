import {
  choice,
  code,
  date,
  language,
  longText,
  psgPage,
  references,
  scopeIsExplained,
  slug,
  text,
  url,
  yesNo,
  type RecordFile,
  type RowRule,
  type TargetTable,
} from '#minewatch/record-columns';

const listOf = (name: string, key: string): TargetTable => ({
  name,
  key: ['news_item_id', key],
  listOf: 'news_item_id',
});

/** What the item says of its page, for records that cite the page; only a headline that was seen is a title. */
const tellsOfItsPage: RowRule = ({ cells }) => {
  const { url: address, headline, headline_basis: basis, publisher } = cells;
  if (!address) return {};
  const facts = {
    key: address,
    url: address,
    label: null,
    isCited: false,
    ...(cells['source_type'] ? { sourceType: cells['source_type'] } : {}),
    ...(cells['source_scale'] ? { sourceScale: cells['source_scale'] } : {}),
    ...(publisher ? { publisher } : {}),
    ...(basis === 'page' && headline ? { title: headline } : {}),
  };
  return { sources: [facts] };
};

/** `news.csv`: reports by others, with our own summaries. */
export const newsFile: RecordFile = {
  name: 'news.csv',
  title: { en: 'news items', es: 'noticias' },
  kind: 'NEWS',
  table: { name: 'news_item', key: ['id'] },
  columns: {
    slug: slug(),
    headline: text({ isRequired: true }),
    headline_basis: choice(['page', 'url-slug', 'own'], { isRequired: true }),
    publisher: text(),
    published_edtf: date('on'),
    url: url(),
    language: language({ isRequired: true }),
    summary_en: longText(),
    summary_es: longText(),
    dispute_slugs: references('DISPUTE', listOf('news_dispute', 'dispute_id'), 'dispute_id'),
    project_slugs: references('PROJECT', listOf('news_project', 'project_id'), 'project_id'),
    company_slugs: references('COMPANY', listOf('news_company', 'company_id'), 'company_id'),
    community_slugs: references('COMMUNITY', listOf('news_community', 'community_id'), 'community_id'),
    source_type: code('source_type', { isRequired: true }),
    source_scale: code('source_scale'),
    in_scope: yesNo({ into: 'is_extractive', whenEmpty: true }),
    scope_note_en: longText(),
    scope_note_es: longText(),
    psg_page: psgPage(),
    confidence: code('confidence'),
  },
  rowRules: [scopeIsExplained, tellsOfItsPage],
};
