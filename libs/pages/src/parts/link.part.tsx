import { type PageName } from '../frame/page-addresses.js';
import type { CommunityLink, CompanyLink, DisputeLink, NewsRow, ProjectLink } from '../page-documents.js';
import { LocalText, Remark } from './text.part.js';
import { useVisit } from '../frame/visit.js';

interface Named {
  readonly slug: string;
  readonly name: string;
}

function NamedLink({ page, record }: { page: PageName; record: Named }) {
  const { linkTo } = useVisit();
  return <a href={linkTo(page, record.slug)}>{record.name}</a>;
}

export const CompanyName = ({ company }: { company: CompanyLink }) => (
  <NamedLink page="company" record={company} />
);
export const ProjectName = ({ project }: { project: ProjectLink }) => (
  <NamedLink page="project" record={project} />
);
export const CommunityName = ({ community }: { community: CommunityLink }) => (
  <NamedLink page="community" record={community} />
);

export function DisputeTitle({ dispute }: { dispute: DisputeLink }) {
  const { linkTo } = useVisit();
  return (
    <a href={linkTo('dispute', dispute.slug)}>
      <LocalText text={dispute.title} />
    </a>
  );
}

type Headlined = Pick<NewsRow, 'headline' | 'headlineBasis' | 'isQuotable' | 'language'>;

/** A headline in quotation marks where it was seen on the page; else marked as rebuilt or as our own. */
export function Headline({ item }: { item: Headlined }) {
  const { t, language } = useVisit();
  const text = (
    <span lang={item.language && item.language !== language ? item.language : undefined}>
      {item.headline}
    </span>
  );
  if (item.isQuotable) return language === 'es' ? <>«{text}»</> : <>“{text}”</>;
  return (
    <>
      {text} <Remark>({t.text.unquoted[item.headlineBasis]})</Remark>
    </>
  );
}

export function NewsLink({ item }: { item: Pick<NewsRow, 'slug'> & Headlined }) {
  const { linkTo } = useVisit();
  return (
    <a href={linkTo('newsItem', item.slug)}>
      <Headline item={item} />
    </a>
  );
}
