import {
  AddedField,
  ConnectionType,
  DateScalar,
  EdtfDate,
  LocalText,
  LocalTextField,
  PageArgs,
  RootField,
} from '#minewatch/graphql';
import {
  ArgsType,
  createUnionType,
  Field,
  Float,
  ID,
  Int,
  ObjectType,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';

/** A schema small enough to know by heart, for the tests of what turns GraphQL into SQL. */
const Genre = { NOVEL: 'NOVEL', POETRY: 'POETRY' } as const;
registerEnumType(Genre, {
  name: 'Genre',
  description: 'What a book is.',
  valuesMap: { NOVEL: { description: 'A novel.' }, POETRY: { description: 'Poems.' } },
});

const BookOrder = { NEWEST: 'NEWEST', TITLE: 'TITLE', CHEAPEST: 'CHEAPEST', GENRE: 'GENRE' } as const;
registerEnumType(BookOrder, {
  name: 'BookOrder',
  description: 'How books are ordered.',
  valuesMap: {
    NEWEST: { description: 'Newest first, undated last.' },
    TITLE: { description: 'By English title.' },
    CHEAPEST: { description: 'Cheapest first.' },
    GENRE: { description: 'By genre, the newest of each first.' },
  },
});

/** Which books are wanted, in which order. */
@ArgsType()
export class BooksArgs extends PageArgs {
  @Field(() => [Genre], { nullable: true, description: 'Only of these genres.' })
  genres?: string[] | null;

  @Field(() => Float, { nullable: true, description: 'Not dearer than this.' })
  priceAtMost?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Published on this day or later.' })
  publishedFrom?: string | null;

  @Field(() => BookOrder, { defaultValue: BookOrder.NEWEST, description: 'The order.' })
  orderBy!: keyof typeof BookOrder;
}

/** Which author or book is wanted. */
@ArgsType()
export class IdArgs {
  @Field(() => ID, { description: 'The number of the thing.' })
  id!: string;
}

@ArgsType()
class LatestArgs {
  @Field(() => Int, { nullable: true, description: 'How many.' })
  first?: number | null;
}

@ObjectType({ description: 'Somebody who writes.' })
class Author {
  @Field(() => ID, { description: 'Number.' })
  id!: string;

  @Field({ description: 'Name.' })
  name!: string;

  @LocalTextField('Life.')
  life!: LocalText | null;

  @Field(() => Int, { description: 'How many books.' })
  bookCount!: number;
}

@ObjectType({ description: 'Something printed.' })
class Book {
  @Field(() => ID, { description: 'Number.' })
  id!: string;

  @LocalTextField('Title.')
  title!: LocalText | null;

  @Field(() => Author, { nullable: true, description: 'Its author, if known.' })
  author!: Author | null;

  @Field(() => Float, { nullable: true, description: 'Price in soles.' })
  price!: number | null;

  @Field(() => Genre, { description: 'Genre.' })
  genre!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day it came out.' })
  publishedOn!: string | null;

  @Field(() => EdtfDate, { nullable: true, description: 'When it was written.' })
  written!: EdtfDate | null;

  @Field(() => [String], { description: 'Words for it.' })
  tags!: string[];

  @Field(() => Boolean, { description: 'Whether it can be lent.' })
  isForLoan!: boolean;
}

@ObjectType({ description: 'How many books a genre has.' })
class GenreCount {
  @Field(() => Genre, { description: 'The genre.' })
  genre!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

@ObjectType({ description: 'A page of books.' })
class BookConnection extends ConnectionType('Book', () => Book, 'books') {
  @Field(() => [GenreCount], { description: 'The same books counted by genre.' })
  genres!: GenreCount[];
}

const Thing = createUnionType({
  name: 'Thing',
  types: () => [Book, Author],
  description: 'A book or an author.',
});

@ObjectType({ description: 'Something found.' })
class Finding {
  @Field({ description: 'What it is called.' })
  label!: string;

  @Field(() => Thing, { nullable: true, description: 'The thing itself.' })
  thing!: Book | Author | null;
}

/** A text. */
@ArgsType()
export class TextArgs {
  @Field({ description: 'A text.' })
  text!: string;
}

@Resolver()
class LibraryFields {
  @RootField(() => Book, { nullable: true, args: () => IdArgs, description: 'One book.' })
  book!: Book | null;

  @RootField(() => Author, { nullable: true, args: () => IdArgs, description: 'One author.' })
  author!: Author | null;

  @RootField(() => BookConnection, { args: () => BooksArgs, description: 'Books.' })
  books!: BookConnection;

  @RootField(() => [Finding], {
    args: () => TextArgs,
    description: 'Books and authors with a text in their name.',
  })
  search!: Finding[];

  @RootField(() => Int, {
    nullable: true,
    args: () => TextArgs,
    description: 'Reads a number, or fails in the database.',
  })
  number!: number | null;

  @RootField(() => Int, { nullable: true, description: 'Sleeps.' })
  sleep!: number | null;
}

@Resolver(() => Author)
class AuthorBooks {
  @AddedField(() => [Book], { args: () => LatestArgs, description: 'The newest books.' })
  latestBooks!: Book[];

  @AddedField(() => BookConnection, { args: () => BooksArgs, description: 'All books, in pages.' })
  books!: BookConnection;
}

export const libraryResolvers = [LibraryFields, AuthorBooks];
