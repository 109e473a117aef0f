create table published.news_item (
  id bigint primary key,
  slug text not null unique,
  headline text not null check (headline <> ''),
  headline_basis text not null check (headline_basis in ('page', 'url-slug', 'own')),
  publisher text,
  on_edtf text, on_earliest date, on_latest date, on_precision text references vocabulary.date_precision_code (code),
  url text check (url ~ '^https?://'),
  archived_url text check (archived_url ~ '^https?://'),
  content_hash text,
  language text not null check (language ~ '^[a-z]{2}$'),
  summary_en text,
  summary_es text,
  source_type text not null references vocabulary.source_type_code (code),
  source_scale text references vocabulary.source_scale_code (code),
  is_extractive boolean not null default true,
  scope_note_en text,
  scope_note_es text,
  psg_page text check (psg_page ~ '^psg:[0-9]{4}-[0-9]{2}$'),
  confidence text references vocabulary.confidence_code (code),
  published_from timestamptz not null default published.publication_moment(),
  foreign key (id, slug) references published.record (id, slug),
  check (on_earliest <= on_latest),
  check (is_extractive or scope_note_en is not null)
);
comment on table published.news_item is 'A report by others: headline, publisher, date, address and our own summary';
comment on column published.news_item.headline is 'Headline in the language of the report';
comment on column published.news_item.headline_basis is 'page: seen on the page; url-slug: rebuilt from the address; own: our label. Only page may be quoted';
comment on column published.news_item.publisher is 'Who published it';
comment on column published.news_item.archived_url is 'Copy in a web archive';
comment on column published.news_item.content_hash is 'SHA-256 of what was read';
comment on column published.news_item.language is 'Language of the report, ISO 639-1';
comment on column published.news_item.summary_en is 'English summary in our own words';
comment on column published.news_item.summary_es is 'Spanish summary in our own words';
comment on column published.news_item.source_type is 'Kind of source';
comment on column published.news_item.source_scale is 'Reach of the publisher';
comment on column published.news_item.is_extractive is 'Whether it is about an extractive conflict';
comment on column published.news_item.scope_note_en is 'Why it is kept though it is not';
comment on column published.news_item.scope_note_es is 'The same in Spanish';
comment on column published.news_item.psg_page is 'Peru Support Group news page that carried it, by month';
create index on published.news_item (on_earliest desc nulls last, id desc);
create unique index news_item_url on published.news_item (md5(url)) where url is not null;

create table published.news_dispute (
  news_item_id bigint not null references published.news_item on delete cascade,
  dispute_id bigint not null references published.dispute,
  published_from timestamptz not null default published.publication_moment(),
  primary key (news_item_id, dispute_id)
);
create index on published.news_dispute (dispute_id, news_item_id);
create table published.news_event (
  news_item_id bigint not null references published.news_item on delete cascade,
  event_id bigint not null references published.event,
  published_from timestamptz not null default published.publication_moment(),
  primary key (news_item_id, event_id)
);
create index on published.news_event (event_id, news_item_id);
create table published.news_project (
  news_item_id bigint not null references published.news_item on delete cascade,
  project_id bigint not null references published.project,
  published_from timestamptz not null default published.publication_moment(),
  primary key (news_item_id, project_id)
);
create index on published.news_project (project_id, news_item_id);
create table published.news_company (
  news_item_id bigint not null references published.news_item on delete cascade,
  company_id bigint not null references published.company,
  published_from timestamptz not null default published.publication_moment(),
  primary key (news_item_id, company_id)
);
create index on published.news_company (company_id, news_item_id);
create table published.news_community (
  news_item_id bigint not null references published.news_item on delete cascade,
  community_id bigint not null references published.community,
  published_from timestamptz not null default published.publication_moment(),
  primary key (news_item_id, community_id)
);
create index on published.news_community (community_id, news_item_id);
comment on table published.news_dispute is 'A news item is about a dispute';
comment on table published.news_event is 'A news item reports an event';
comment on table published.news_project is 'A news item is about a project';
comment on table published.news_company is 'A news item is about a company';
comment on table published.news_community is 'A news item is about a community';
