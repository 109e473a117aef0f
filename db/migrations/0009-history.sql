-- Every published table that says something about the world is system-versioned.
do $$
declare named text;
begin
  foreach named in array array[
    'record', 'source', 'citation', 'place', 'company', 'company_name', 'listing', 'project', 'project_commodity',
    'project_stage', 'project_relation', 'project_shape', 'stake', 'people', 'community', 'community_people', 'dispute',
    'dispute_issue', 'dispute_impact', 'dispute_outcome', 'dispute_project', 'dispute_community', 'dispute_actor', 'event',
    'event_mobilisation', 'event_company', 'event_community', 'event_project', 'status_history', 'agreement', 'legal_case',
    'legal_case_defendant', 'news_item', 'news_dispute', 'news_event', 'news_project', 'news_company', 'news_community',
    'month_record']
  loop
    perform history.version_table(named);
  end loop;
end
$$;

-- Tables that only grow need no history: they show through with what is later left out.
create view as_published.publication as
  select * from published.publication where published_at <= as_published.as_of();
create view as_published.edition as select * from published.edition where published_at <= as_published.as_of();
create view as_published.revision as select * from published.revision where published_at <= as_published.as_of();
comment on view as_published.publication is 'Publications up to as_of()';
comment on view as_published.edition is 'Editions closed up to as_of()';
comment on view as_published.revision is 'Revisions published up to as_of()';
