import type { ClientBase } from 'pg';
import { keepCounts } from '#minewatch/data-quality';
import { buildEditionFiles, type BuiltFile, type EditionFacts } from '#minewatch/edition-files';
import { recordsWithoutReason } from '#minewatch/record-documents';
import { MonthDoesNotAddUp, writeMonthRecords } from '#minewatch/movements';
import { todayInLima, type InEachLanguage } from '#minewatch/shared';
import { checkOrder } from './closing-order.js';
import { doesNotAddUp, notReviewed, withoutReason } from './closing-refused.js';
import { versionOf, type EditionVersion } from './edition-version.js';
import { storeCounts } from './edition-counts.js';
import { citationOf, LICENCE, titleOf } from './edition-words.js';

/** Those who publish hold it together (published.publication_moment); who closes an edition holds it alone. */
const PUBLISHING_LOCK = 20120901;

/** An edition as it was closed. */
export interface ClosedEdition extends EditionVersion {
  /** `2026-11-candidate` */
  readonly version: string;
  readonly title: InEachLanguage;
  readonly citation: InEachLanguage;
  /** SHA-256 of the package of its files. */
  readonly checksum: string;
}

export interface ClosingOptions {
  /** Day in Lima. */
  readonly today?: string;
  /** Closes although some disputes of the month were not reviewed: they show as not reviewed. */
  readonly acceptNotReviewed?: boolean;
}

/**
 * Closes a month: everything that was published before is in the edition, everything published after is not.
 *
 * @param client connection of staff or owner in a transaction (read committed) that has published nothing yet; the caller commits
 * @throws {ClosingRefused}
 */
export async function closeEdition(
  client: ClientBase,
  asked: EditionVersion,
  { today = todayInLima(), acceptNotReviewed = true }: ClosingOptions = {},
): Promise<ClosedEdition> {
  await stopPublishing(client);
  checkOrder(asked, await listClosed(client), today);
  await checkReasons(client);
  const closed = await storeEdition(client, asked, titleOf(asked, false));
  if (!acceptNotReviewed) await checkReviewed(client, asked);
  return closed;
}

/** Waits until every publication that has begun has ended, and lets no other begin before the transaction ends. */
export async function stopPublishing(client: ClientBase): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [PUBLISHING_LOCK]);
}

/** Editions closed so far, in order. */
export async function listClosed(client: ClientBase): Promise<EditionVersion[]> {
  const { rows } = await client.query<EditionVersion>(
    `select to_char(month, 'YYYY-MM') as month, stage from edition order by published_at, id`,
  );
  return rows;
}

/** Takes the moment of the edition, makes its files from the rows of that moment, and keeps all. */
export async function storeEdition(
  client: ClientBase,
  asked: EditionVersion,
  title: InEachLanguage,
): Promise<ClosedEdition> {
  await publishMonth(client, asked);
  await keepCounts(client, todayInLima(), true);
  const version = versionOf(asked);
  const { moment, day } = await takeMoment(client);
  const citation = citationOf(asked, title, day);
  const facts: EditionFacts = { version, ...asked, title, citation, licence: LICENCE, moment, day };
  const files = await buildEditionFiles(client, facts);
  const checksum = files.package.sha256;
  const { rows } = await client.query<{ id: number }>(
    `insert into edition (month, stage, published_at, title_en, title_es, licence, citation_en, citation_es, checksum)
     values (($1 || '-01')::date, $2, $3::timestamptz, $4, $5, $6, $7, $8, $9) returning id`,
    [asked.month, asked.stage, moment, title.en, title.es, LICENCE, citation.en, citation.es, checksum],
  );
  const { id } = rows[0]!;
  await storeCounts(client, id);
  await storeFiles(client, id, [files.package, ...files.parts]);
  return { ...asked, version, title, citation, checksum };
}

/** The records of the month become part of the edition; a month whose movements do not add up stays open. */
async function publishMonth(client: ClientBase, asked: EditionVersion): Promise<void> {
  try {
    await writeMonthRecords(client, asked);
  } catch (failure) {
    throw failure instanceof MonthDoesNotAddUp ? doesNotAddUp(failure.wording) : failure;
  }
}

/** The difference from the edition before is told by revisions: what has none would be changed and not be in it. */
async function checkReasons(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ latest: string }>(
    'select max(published_at)::text as latest from edition',
  );
  const records = await recordsWithoutReason(client, rows[0]!.latest);
  if (records.length > 0) throw withoutReason(records.map(({ kind, slug }) => `${kind} ${slug}`));
}

async function checkReviewed(client: ClientBase, { month, stage }: EditionVersion): Promise<void> {
  const { rows } = await client.query<{ count: number }>(
    `select not_reviewed as count from edition_round where month = ($1 || '-01')::date and stage = $2`,
    [month, stage],
  );
  const count = rows[0]?.count ?? 0;
  if (count > 0) throw notReviewed(count);
}

/** Text, since a JavaScript date would lose the microseconds. */
async function takeMoment(client: ClientBase): Promise<{ moment: string; day: string }> {
  const { rows } = await client.query<{ moment: string; day: string }>(
    `select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as moment,
       (moment at time zone 'America/Lima')::date::text as day from publication_moment() as moment`,
  );
  return rows[0]!;
}

export async function storeFiles(
  client: ClientBase,
  editionId: number,
  files: readonly BuiltFile[],
): Promise<void> {
  for (const [position, { name, mediaType, rows, sha256, content }] of files.entries()) {
    await client.query(
      `insert into edition_file (edition_id, name, position, media_type, row_count, sha256, content)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [editionId, name, position, mediaType, rows, sha256, content],
    );
  }
}
