import pg from 'pg';

const { builtins } = pg.types;
const INT8_ARRAY = 1016;
const TEXT_ARRAY = 1009 as Parameters<typeof pg.types.getTypeParser>[0];
const DATE_ARRAY = 1182;
const NUMERIC_ARRAY = 1231;

type Parse = (text: string) => unknown;

/** @throws RangeError for a number that JavaScript cannot hold exactly */
function readInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`${text} is beyond the integers a number can hold`);
  return number;
}

const sameText: Parse = (text) => text;
const listOf =
  (parse: Parse): Parse =>
  (text) =>
    (pg.types.getTypeParser(TEXT_ARRAY)(text) as (string | null)[]).map((each) =>
      each === null ? null : parse(each),
    );

/** A date stays the text PostgreSQL writes ('2012-05-28', 'infinity'): a Date is an instant, and shifts with the time zone. */
const PARSERS: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [builtins.INT8, readInteger],
  [INT8_ARRAY, listOf(readInteger)],
  [builtins.NUMERIC, Number],
  [NUMERIC_ARRAY, listOf(Number)],
  [builtins.DATE, sameText],
  [DATE_ARRAY, listOf(sameText)],
]);

/** How values come from PostgreSQL: whole and decimal numbers as number, dates as text, the rest as the driver does. */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format !== 'binary' && PARSERS.get(oid)) || pg.types.getTypeParser(oid, format),
};
