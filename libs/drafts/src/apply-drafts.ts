import type { ClientBase } from 'pg';
import { error, isError } from '#minewatch/record-columns';
import { readDocuments, type RecordDocument } from '#minewatch/record-documents';
import type { PlacedFinding } from '#minewatch/record-forms';
import { publishDocuments } from '#minewatch/record-imports';
import type { InEachLanguage } from '#minewatch/shared';
import type { StoredDraft } from './drafts.queries.js';
import type { ReferringRecord } from './record-references.js';
import { mergeRecord, withdrawRecords } from './take-away-records.js';

/** A record that is public in another state now, and the draft that made it so. */
export interface AppliedChange {
  readonly recordId: number;
  readonly draftId: number;
  readonly content: RecordDocument;
}

/** What applying drafts came to. With an error among the findings, the transaction must be undone. */
export interface Applied {
  readonly findings: readonly PlacedFinding[];
  readonly changes: readonly AppliedChange[];
}

/** Does to the published records what drafts say, all at once; drafts may name records that begin with one another. */
export async function applyDrafts(client: ClientBase, drafts: readonly StoredDraft[]): Promise<Applied> {
  const findings: PlacedFinding[] = [...findTwice(drafts), ...(await findTakenSlugs(client, drafts))];
  if (findings.length > 0) return { findings, changes: [] };
  const of = (...actions: StoredDraft['action'][]) => drafts.filter(({ action }) => actions.includes(action));
  const restored = of('RESTORE').flatMap(({ recordId }) => recordId ?? []);
  if (restored.length > 0) {
    await client.query(
      'update record set withdrawn_reason = null, merged_into_id = null where id = any ($1)',
      [restored],
    );
  }
  const written = await write(client, of('WRITE', 'RESTORE'), drafts[0]);
  findings.push(...written.findings);
  if (findings.some(isError)) return { findings, changes: [] };
  const changes = new Map(written.changes.map((change) => [change.recordId, change]));
  const add = (change: AppliedChange) => changes.set(change.recordId, change);
  for (const draft of of('MERGE')) {
    const merged = await mergeRecord(client, draft);
    findings.push(...merged.findings);
    for (const change of await readTouched(client, draft, merged.touched)) add(change);
  }
  findings.push(...(await withdrawRecords(client, of('WITHDRAW'))).findings);
  of('MERGE', 'WITHDRAW').forEach((draft) => add(nothingLeft(draft)));
  return { findings, changes: [...changes.values()] };
}

async function write(
  client: ClientBase,
  drafts: readonly StoredDraft[],
  first: StoredDraft | undefined,
): Promise<Applied> {
  if (drafts.length === 0 || !first) return { findings: [], changes: [] };
  const { problems, changed } = await publishDocuments(
    client,
    drafts.map(({ content }) => content),
  );
  const draftOf = new Map(drafts.map((draft) => [`${draft.kind} ${draft.slug}`, draft.id]));
  const changes = changed.flatMap(({ recordId, kind, slug, after }) =>
    after ? [{ recordId, draftId: draftOf.get(`${kind} ${slug}`) ?? first.id, content: after }] : [],
  );
  const seen = new Set(changes.map(({ draftId }) => draftId));
  const unchanged = drafts.filter(({ id }) => !seen.has(id));
  return { findings: problems, changes: [...changes, ...(await readUnchanged(client, unchanged))] };
}

/** A draft may change nothing and only say why its record is as it is: after something was mended on the server, say. */
async function readUnchanged(client: ClientBase, drafts: readonly StoredDraft[]): Promise<AppliedChange[]> {
  const changes: AppliedChange[] = [];
  for (const { id, kind, recordId } of drafts) {
    if (recordId === null) continue;
    for (const [, content] of await readDocuments(client, kind, [recordId]))
      changes.push({ recordId, draftId: id, content });
  }
  return changes;
}

/** What the records say by now that named a record which was merged. */
async function readTouched(
  client: ClientBase,
  draft: StoredDraft,
  touched: readonly ReferringRecord[],
): Promise<AppliedChange[]> {
  const changes: AppliedChange[] = [];
  for (const kind of new Set(touched.map((record) => record.kind))) {
    const ids = touched.filter((record) => record.kind === kind).map(({ id }) => id);
    for (const [recordId, content] of await readDocuments(client, kind, ids))
      changes.push({ recordId, draftId: draft.id, content });
  }
  return changes;
}

/** Of a record that was merged or withdrawn nothing is public but its address. */
function nothingLeft({ id, recordId, kind, slug }: StoredDraft): AppliedChange {
  return { recordId: recordId ?? 0, draftId: id, content: { kind, slug, sections: [] } };
}

async function findTakenSlugs(client: ClientBase, drafts: readonly StoredDraft[]): Promise<PlacedFinding[]> {
  const beginning = drafts.filter(({ recordId }) => recordId === null);
  const { rows } = await client.query<{ kind: string; slug: string }>(
    'select kind, slug from unnest($1::text[], $2::text[]) as given (kind, slug) join record using (kind, slug)',
    [beginning.map(({ kind }) => kind), beginning.map(({ slug }) => slug)],
  );
  const taken = new Set(rows.map(({ kind, slug }) => `${kind} ${slug}`));
  return beginning
    .filter(({ kind, slug }) => taken.has(`${kind} ${slug}`))
    .map((draft) => atSlug(draft, TAKEN));
}

function findTwice(drafts: readonly StoredDraft[]): PlacedFinding[] {
  const seen = new Set<string>();
  return drafts
    .filter(({ kind, slug }) => seen.size === seen.add(`${kind} ${slug}`).size)
    .map((draft) => atSlug(draft, TWICE));
}

const atSlug = ({ kind, slug, content }: StoredDraft, wrong: InEachLanguage): PlacedFinding => ({
  ...error({ column: 'slug', value: slug, wrong }),
  kind,
  slug,
  file: content.sections[0]?.file ?? null,
  row: 0,
});

const TAKEN = {
  en: 'another record has this slug, which is never used twice; choose another, or change that record instead',
  es: 'otro registro tiene este identificador, que nunca se usa dos veces; elija otro o cambie ese registro',
};

const TWICE = {
  en: 'two of these drafts are of the same record; put them into one',
  es: 'dos de estos borradores son del mismo registro; reúnalos en uno',
};
