create table published.people (
  id bigint primary key,
  slug text not null unique,
  name text not null unique check (name <> ''),
  published_from timestamptz not null default published.publication_moment(),
  foreign key (id, slug) references published.record (id, slug)
);
comment on table published.people is 'Indigenous or original people, such as Awajún or Quechua';
comment on column published.people.name is 'Name of the people in its official spelling';

create table published.community (
  id bigint primary key,
  slug text not null unique,
  name text not null check (name <> ''),
  community_kind text not null references vocabulary.community_kind_code (code),
  ubigeo text references published.place (ubigeo),
  point geometry(Point, 4326),
  location_precision text not null references vocabulary.location_precision_code (code),
  note_en text,
  note_es text,
  confidence text references vocabulary.confidence_code (code),
  published_from timestamptz not null default published.publication_moment(),
  foreign key (id, slug) references published.record (id, slug),
  check (location_precision <> 'WITHHELD' or point is null)
);
comment on table published.community is 'Peasant or native community, town, federation or ronda';
comment on column published.community.name is 'Name in use';
comment on column published.community.community_kind is 'What it is';
create index community_name_fold on published.community using gin (public.fold(name) gin_trgm_ops);
create index on published.community using gist (point);
create index community_ubigeo on published.community (ubigeo text_pattern_ops);
create index on published.community (name, id);

create table published.community_people (
  community_id bigint not null references published.community on delete cascade,
  people_id bigint not null references published.people,
  position smallint not null default 1,
  published_from timestamptz not null default published.publication_moment(),
  primary key (community_id, people_id)
);
comment on table published.community_people is 'The people or peoples to which a community belongs';
comment on column published.community_people.community_id is 'Community';
comment on column published.community_people.people_id is 'People';
comment on column published.community_people.position is 'Order as given by the source';
create index on published.community_people (people_id);
