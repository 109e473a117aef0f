import {
  column,
  connection,
  defineReading,
  defineRoot,
  list,
  localText,
  one,
  part,
  sql,
  value,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import { EditionOrder, type EditionArgs, type EditionsArgs } from './editions.args.js';

export const editionReadings: Reading[] = [
  defineReading('EditionRedaction', { table: 'edition_redaction', fields: { reason: localText('reason') } }),
  defineReading('Edition', {
    table: 'edition',
    fields: {
      title: localText('title'),
      citation: localText('citation'),
      figures: one('EditionCount', ({ row }, count) => ({ where: sql`${count}.edition_id = ${row}.id` })),
      previous: one('Edition', ({ row }, earlier) => ({
        where: sql`${earlier}.month < ${row}.month`,
        orderBy: [sql`${earlier}.month desc`, sql`${earlier}.stage desc`],
      })),
      files: list(
        'EditionFile',
        ({ row }, file) => ({
          from: sql`(select f.*, ${row}.version from edition_file f where f.edition_id = ${row}.id) ${file}`,
          orderBy: sql`${file}.position`,
        }),
        { size: 40 },
      ),
      redactions: list(
        'EditionRedaction',
        ({ row }, redaction) => ({
          where: sql`${redaction}.edition_id = ${row}.id`,
          orderBy: sql`${redaction}.redacted_at, ${redaction}.id`,
        }),
        { size: 1 },
      ),
    },
  }),
  defineReading('EditionCount', { table: 'edition_count' }),
  defineReading('EditionFile', {
    fields: {
      rows: column('row_count'),
      bytes: column('byte_count'),
      path: value(
        ({ row }) =>
          sql`'/editions/' || left(${row}.version, 7) || '/' || substr(${row}.version, 9) || '/' || ${row}.name`,
      ),
    },
  }),
  defineReading('RecordCounts', {
    fields: {
      companies: countOf(sql`company`),
      projects: countOf(sql`project`),
      extractiveProjects: countOf(sql`extractive_project`),
      places: countOf(sql`place`),
      peoples: countOf(sql`people`),
      communities: countOf(sql`community`),
      disputes: countOf(sql`dispute`),
      extractiveDisputes: countOf(sql`extractive_dispute`),
      events: countOf(sql`event`),
      agreements: countOf(sql`agreement`),
      legalCases: countOf(sql`legal_case`),
      newsItems: countOf(sql`news_item`),
      sources: countOf(sql`source`),
    },
  }),
  defineReading('DataVersion', {
    fields: {
      counts: part(() => ({})),
      latestEdition: one('Edition', (_at, edition) => ({
        orderBy: [sql`${edition}.published_at desc`, sql`${edition}.id desc`],
      })),
    },
  }),
  defineRoot(
    'dataVersion',
    one('DataVersion', (_at, version) => ({
      from: sql`(select max(published_at) as published_at from publication) ${version}`,
    })),
  ),
  defineRoot(
    'edition',
    one<EditionArgs>('Edition', ({ args }, edition) => ({
      where: [
        sql`${edition}.month = date_trunc('month', ${args.month}::date)::date`,
        ...(args.stage ? [sql`${edition}.stage = ${args.stage}`] : []),
      ],
      // FINAL comes after CANDIDATE, in time as in the alphabet.
      orderBy: sql`${edition}.stage desc`,
    })),
  ),
  defineRoot(
    'editions',
    connection<EditionsArgs>('Edition', ({ args }, edition) => ({
      order: [{ by: sql`${edition}.published_at`, descending: args.orderBy === EditionOrder.PUBLISHED_DESC }],
    })),
  ),
];

function countOf(table: Sql): FieldReading {
  return value(() => sql`(select count(*) from ${table})`, { cost: 10 });
}
