import {
  badInput,
  connection,
  defineReading,
  defineRoot,
  edtfDate,
  extendReading,
  list,
  localText,
  one,
  oneOf,
  sql,
  value,
  type OrderKey,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import type { BooksArgs, IdArgs, TextArgs } from './toy-library.js';

function orderOf(order: BooksArgs['orderBy'], book: Sql): OrderKey[] {
  const newest = { by: sql`${book}.published_on`, descending: true, nullable: true };
  switch (order) {
    case 'NEWEST':
      return [newest];
    case 'TITLE':
      return [{ by: sql`coalesce(${book}.title_en, '')` }];
    case 'CHEAPEST':
      return [{ by: sql`${book}.price`, nullable: true }];
    case 'GENRE':
      return [{ by: sql`${book}.genre` }, newest];
  }
}

function matching(args: BooksArgs, book: Sql): Sql[] {
  if (args.priceAtMost != null && args.priceAtMost < 0) throw badInput('"priceAtMost" cannot be negative.');
  return [
    ...(args.genres ? [sql`${book}.genre = any(${args.genres})`] : []),
    ...(args.priceAtMost != null ? [sql`${book}.price <= ${args.priceAtMost}`] : []),
    ...(args.publishedFrom ? [sql`${book}.published_on >= ${args.publishedFrom}`] : []),
  ];
}

const genres = list('GenreCount', ({ matches }, count) => ({
  from: sql`(select ${matches!.row}.genre, count(*) from ${matches!.from} where ${matches!.where} group by 1) ${count}`,
  orderBy: sql`${count}.genre`,
}));

export const libraryReadings: Reading[] = [
  defineReading('Book', {
    table: 'book',
    fields: {
      title: localText('title'),
      written: edtfDate('written'),
      author: one('Author', ({ row }, author) => ({ where: sql`${author}.id = ${row}.author_id` })),
      isForLoan: value(({ row, context }) => sql`${row}.free_from <= ${context.today}`),
    },
  }),
  defineReading('Author', {
    table: 'author',
    fields: {
      life: localText('life'),
      bookCount: value(({ row }) => sql`(select count(*) from book where author_id = ${row}.id)`, {
        cost: 1,
      }),
    },
  }),
  defineReading('Finding', {
    fields: {
      thing: oneOf(({ row }) => ({
        is: sql`${row}.type`,
        types: {
          Book: (book) => ({ where: sql`${book}.id = ${row}.id` }),
          Author: (author) => ({ where: sql`${author}.id = ${row}.id` }),
        },
      })),
    },
  }),
  defineReading('GenreCount', {}),
  extendReading('Author', {
    latestBooks: list(
      'Book',
      ({ row }, book) => ({
        where: sql`${book}.author_id = ${row}.id`,
        orderBy: sql`${book}.published_on desc nulls last, ${book}.id`,
      }),
      { first: { default: 2, most: 10 } },
    ),
    books: connection<BooksArgs>(
      'Book',
      ({ row, args }, book) => ({
        where: [sql`${book}.author_id = ${row}.id`, ...matching(args, book)],
        order: orderOf(args.orderBy, book),
      }),
      { fields: { genres }, pageSize: { default: 3, most: 20 } },
    ),
  }),
  defineRoot(
    'book',
    one<IdArgs>('Book', ({ args }, book) => ({ where: sql`${book}.id = ${args.id}` })),
  ),
  defineRoot(
    'author',
    one<IdArgs>('Author', ({ args }, author) => ({ where: sql`${author}.id = ${args.id}` })),
  ),
  defineRoot(
    'books',
    connection<BooksArgs>(
      'Book',
      ({ args }, book) => ({ where: matching(args, book), order: orderOf(args.orderBy, book) }),
      { fields: { genres }, pageSize: { default: 5, most: 50 } },
    ),
  ),
  defineRoot(
    'search',
    list<TextArgs>('Finding', ({ args }, finding) => ({
      from: sql`(select 'Book' as type, id, coalesce(title_en, title_es) as label from book
        union all select 'Author', id, name from author) ${finding}`,
      where: sql`${finding}.label ilike '%' || ${args.text} || '%'`,
      orderBy: sql`${finding}.label, ${finding}.type, ${finding}.id`,
      limit: 10,
    })),
  ),
  defineRoot(
    'number',
    value<TextArgs>(({ args }) => sql`${args.text}::int`),
  ),
  defineRoot(
    'sleep',
    value(() => sql`(select 1 from pg_sleep(20))`),
  ),
];
