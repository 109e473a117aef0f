-- Columns that recur in many tables are described once, here. A later migration that adds such a column calls it again.
create function published.comment_recurring_columns() returns void language plpgsql as $$
declare
  recurring record;
  named record;
begin
  for recurring in select * from (values
    ('id', 'Internal number, never shown'),
    ('slug', 'Permanent address of the record within its kind'),
    ('published_from', 'Instant from which the row has been public'),
    ('published_to', 'Instant from which the row was no longer public'),
    ('confidence', 'How sure we are of the row'),
    ('source_id', 'Source on which the row rests; empty means unsourced'),
    ('url', 'Address'),
    ('note_en', 'Remark in English'),
    ('note_es', 'Remark in Spanish'),
    ('description_en', 'English description in our own words'),
    ('description_es', 'Spanish description in our own words'),
    ('sector', 'Sector'),
    ('ubigeo', 'District, province or department, INEI code'),
    ('point', 'Point in WGS 84; how exact it is says location_precision'),
    ('location_precision', 'How exact the place is; WITHHELD has no point'),
    ('certain_period', 'Days on which it certainly held; the end day is not included'),
    ('possible_period', 'Days on which it possibly held; the end day is not included'),
    ('from_edtf', 'Start as written in EDTF; empty means not recorded'),
    ('from_earliest', 'Earliest day of the start'),
    ('from_latest', 'Latest day of the start'),
    ('from_precision', 'Precision of the start'),
    ('to_edtf', 'End as written in EDTF, the day itself not included; empty means open'),
    ('to_earliest', 'Earliest day of the end'),
    ('to_latest', 'Latest day of the end'),
    ('to_precision', 'Precision of the end'),
    ('on_edtf', 'Date as written in EDTF'),
    ('on_earliest', 'Earliest day of the date'),
    ('on_latest', 'Latest day of the date'),
    ('on_precision', 'Precision of the date'),
    ('start_edtf', 'Start as written in EDTF'),
    ('start_earliest', 'Earliest day of the start'),
    ('start_latest', 'Latest day of the start'),
    ('start_precision', 'Precision of the start'),
    ('end_edtf', 'End as written in EDTF; empty means open'),
    ('end_earliest', 'Earliest day of the end'),
    ('end_latest', 'Latest day of the end'),
    ('end_precision', 'Precision of the end'),
    ('signed_edtf', 'Signing date as written in EDTF'),
    ('signed_earliest', 'Earliest day of signing'),
    ('signed_latest', 'Latest day of signing'),
    ('signed_precision', 'Precision of the signing date'),
    ('due_edtf', 'Due date as written in EDTF'),
    ('due_earliest', 'Earliest day on which it is due'),
    ('due_latest', 'Latest day on which it is due'),
    ('due_precision', 'Precision of the due date'),
    ('filed_edtf', 'Filing date as written in EDTF'),
    ('filed_earliest', 'Earliest day of filing'),
    ('filed_latest', 'Latest day of filing'),
    ('filed_precision', 'Precision of the filing date'),
    ('decided_edtf', 'Decision date as written in EDTF'),
    ('decided_earliest', 'Earliest day of the decision'),
    ('decided_latest', 'Latest day of the decision'),
    ('decided_precision', 'Precision of the decision date'),
    ('news_item_id', 'News item'),
    ('dispute_id', 'Dispute'),
    ('event_id', 'Event'),
    ('project_id', 'Project'),
    ('company_id', 'Company'),
    ('community_id', 'Community')) as r (column_name, says)
  loop
    for named in
      select n.nspname, c.relname from pg_attribute a
        join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('published', 'editorial') and c.relkind in ('r', 'p') and a.attname = recurring.column_name
        and a.attnum > 0 and not a.attisdropped and col_description(c.oid, a.attnum) is null
    loop
      execute format('comment on column %I.%I.%I is %L', named.nspname, named.relname, recurring.column_name, recurring.says);
    end loop;
  end loop;
end
$$;
comment on function published.comment_recurring_columns() is 'Describes the columns that recur in many tables, where they have no comment of their own';

select published.comment_recurring_columns();
