-- An edition of what was made so far, and changes published since, so that both halves of the tables have something to say.
begin;
insert into edition (month, stage, published_at, title_en, title_es)
values ('2000-01-01', 'FINAL', publication_moment(), 'Made for measuring', 'Hecha para medir');
commit;
begin;
set local minewatch.defer_derived = 'on';
update dispute set title_en = title_en || ' (later)' where id % 50 = 0;
update company set name = name || ' (later)' where id % 7 = 0;
update event set dead = coalesce(dead, 0) + 1 where id % 50 = 1;
delete from dispute_project where dispute_id % 50 = 2 and position > 1;
delete from news_dispute where dispute_id % 50 = 3;
insert into revision (record_id, number, reason, sentence_en, sentence_es, content)
select id, 1 + coalesce((select max(number) from revision v where v.record_id = changed.id), 0), 'REAL_CHANGE', 'Made for measuring', 'Hecho para medir', '{}'
from (
  select id from history.dispute where published_to = publication_moment()
  union select id from history.company where published_to = publication_moment()
  union select id from history.event where published_to = publication_moment()
  union select dispute_id from history.dispute_project where published_to = publication_moment()
  union select news_item_id from history.news_dispute where published_to = publication_moment()
) changed;
select refresh_derived();
commit;
