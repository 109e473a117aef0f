import type pg from 'pg';

/** Forty-five books by six authors, with gaps, ties, quotes and tabs wherever a column allows them. */
export async function fillLibrary(owner: pg.Pool): Promise<void> {
  await owner.query(`
    create schema published;
    grant usage on schema published to minewatch_public;
    create table published.author (id int primary key, name text not null, life_en text, life_es text);
    create table published.book (
      id int primary key, author_id int references published.author, title_en text, title_es text, price numeric(10, 2),
      genre text not null, published_on date, written_edtf text, written_earliest date, written_latest date,
      written_precision text, tags text[] not null, free_from text not null);
    insert into published.author
      select i, 'Author "' || i || '"', case when i % 2 = 0 then E'Born\\tin ' || 1900 + i end, case when i % 3 = 0 then 'Nació ' || i end
      from generate_series(1, 6) i;
    insert into published.book
      select i, nullif(i % 6, 0), case when i % 3 > 0 then 'Book ' || i % 9 end, case when i % 4 > 0 then 'Libro ñ ' || i end,
        case when i % 7 > 0 then (i % 5) * 12.50 end, case when i % 4 = 0 then 'POETRY' else 'NOVEL' end,
        case when i % 6 > 0 then date '2020-01-01' + i % 10 end, case when i % 5 > 0 then '201' || i % 10 || '~/..' end,
        '2010-01-01', 'infinity', case when i % 2 = 0 then 'RANGE' end,
        case when i % 3 = 0 then '{}' else array['tag ' || i, E'a\\\\b\\n'] end, '2024-0' || 1 + i % 9 || '-01'
      from generate_series(1, 45) i;
    grant select on published.author, published.book to minewatch_public;
    analyze published.author, published.book`);
}
