import {
  connection,
  defineReading,
  defineRoot,
  extendReading,
  list,
  localText,
  one,
  sql,
  value,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import type { EditionChangesArgs, EditionDiffArgs, RecordChangesArgs } from './edition-diff.args.js';
import { changesBetween, fieldChangeReadings, textIn } from './field-changes.reading.js';
import { recordTypeNames } from './revisions.resolver.js';

/** The edition that a word means: a stage of a month, or the latest stage of a month. */
function editionCalled(word: Sql): Sql {
  return sql`(select * from edition e where e.version = ${word} or to_char(e.month, 'YYYY-MM') = ${word}
    order by e.stage desc limit 1)`;
}

/** The last edition of an earlier month. */
function editionBefore(row: Sql): Sql {
  return sql`(select * from edition e where e.month < ${row}.month order by e.month desc, e.stage desc limit 1)`;
}

const between = (row: Sql): Sql => sql`records_between(${row}.earlier, ${row}.later)`;

export const recordChangeReadings: Reading[] = [
  ...fieldChangeReadings,
  defineReading('RecordRevision', {
    table: 'revision',
    fields: {
      sentence: localText('sentence'),
      firstEdition: one('Edition', ({ row }, edition) => ({
        where: sql`${edition}.published_at >= ${row}.published_at`,
        orderBy: [sql`${edition}.published_at`, sql`${edition}.id`],
      })),
      changes: changesBetween(
        (row) =>
          sql`(select p.id from revision p where p.record_id = ${row}.record_id and p.number = ${row}.number - 1)`,
        (row) => sql`case when ${row}.number > 1 then ${row}.id end`,
      ),
    },
  }),
  ...recordTypeNames.map((type) =>
    extendReading(type, {
      revisions: list(
        'RecordRevision',
        ({ row }, revision) => ({
          where: sql`${revision}.record_id = ${row}.id`,
          orderBy: sql`${revision}.number desc`,
        }),
        { size: 10 },
      ),
    }),
  ),
  defineReading('RecordChange', {
    fields: {
      title: textIn(
        (row) =>
          sql`(select coalesce(document_title(content, 'en'), document_title(content, 'es'), ${row}.slug) from revision where id = ${row}.after_id)`,
        (row) =>
          sql`(select coalesce(document_title(content, 'es'), document_title(content, 'en'), ${row}.slug) from revision where id = ${row}.after_id)`,
      ),
      revisions: list('RecordRevision', ({ row }, revision) => ({
        where: [
          sql`${revision}.record_id = ${row}.id`,
          sql`${revision}.published_at > ${row}.earlier and ${revision}.published_at <= ${row}.later`,
        ],
        orderBy: sql`${revision}.number`,
      })),
      fields: changesBetween(
        (row) => sql`case when ${row}.change = 'CHANGED' then ${row}.before_id end`,
        (row) => sql`case when ${row}.change = 'CHANGED' then ${row}.after_id end`,
      ),
      mergedInto: one('RecordAddress', ({ row }, address) => ({
        from: sql`(select kind, slug, merged_into_id is not null as is_merged, withdrawn_reason is not null as is_withdrawn,
          withdrawn_reason from record where id = ${row}.merged_into_id) ${address}`,
      })),
    },
  }),
  defineReading('ChangeTotal', {}),
  defineReading('EditionDiff', {
    fields: {
      from: one('Edition', ({ row }, edition) => ({ where: sql`${edition}.id = ${row}.from_id` })),
      to: one('Edition', ({ row }, edition) => ({ where: sql`${edition}.id = ${row}.to_id` })),
      count: value(({ row }) => sql`(select count(*) from ${between(row)})`, { cost: 10 }),
      totals: list(
        'ChangeTotal',
        ({ row }, total) => ({
          from: sql`(
            select kind, change, reason, count(*) as count from ${between(row)}, unnest(reasons) reason
            group by kind, change, reason) ${total}`,
          orderBy: sql`${total}.count desc, ${total}.kind, ${total}.change, ${total}.reason`,
        }),
        { size: 20 },
      ),
      changes: connection<RecordChangesArgs>(
        'RecordChange',
        ({ row, args }, change) => ({
          from: sql`(select b.*, ${row}.earlier, ${row}.later from ${between(row)} b) ${change}`,
          where: [
            ...(args.kinds ? [sql`${change}.kind = any (${args.kinds}::text[])`] : []),
            ...(args.happened ? [sql`${change}.change = any (${args.happened}::text[])`] : []),
            ...(args.reasons ? [sql`${change}.reasons && ${args.reasons}::text[]`] : []),
          ],
          order: [{ by: sql`${change}.kind` }, { by: sql`${change}.slug` }],
        }),
        { pageSize: { default: 20, most: 100 } },
      ),
    },
  }),
  defineRoot(
    'editionDiff',
    one<EditionDiffArgs>('EditionDiff', ({ args }, diff) => ({
      from: sql`(
        select f.id as from_id, t.id as to_id, f.published_at as earlier, coalesce(t.published_at, 'infinity') as later
        from ${editionCalled(sql`${args.from}`)} f left join ${editionCalled(sql`${args.to ?? null}`)} t on true
        where t.id is not null or ${args.to ?? null}::text is null) ${diff}`,
    })),
  ),
  extendReading('Edition', {
    changes: one<EditionChangesArgs>('EditionDiff', ({ row, args }, diff) => ({
      from: sql`(
        select f.id as from_id, ${row}.id as to_id, f.published_at as earlier, ${row}.published_at as later
        from ${args.from ? editionCalled(sql`${args.from}`) : editionBefore(row)} f) ${diff}`,
    })),
  }),
];
