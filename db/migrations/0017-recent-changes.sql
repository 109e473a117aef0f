-- "What changed since …" asks for few rows among many.
create index on published.dispute (published_from);
create index on published.status_history (published_from);
create index on published.event (published_from);
create index on published.news_item (published_from);
