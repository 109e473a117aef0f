import { StaffDatabase } from '#minewatch/auth';
import { error, warning } from '#minewatch/record-columns';
import type { PlacedFinding } from '#minewatch/record-forms';
import type { PoolClient } from 'pg';
import { applyDrafts } from './apply-drafts.js';
import type { StoredDraft } from './drafts.queries.js';

/** SQLSTATE of a deadlock: nothing is wrong, and the next attempt succeeds. */
const DEADLOCK = '40P01';
const ATTEMPTS = 4;

/** Ends a transaction that was only tried out. */
class TriedOut<T> extends Error {
  constructor(readonly result: T) {
    super('tried out');
  }
}

/** Does work in a transaction that is always undone. */
export async function tryOut<T>(
  database: StaffDatabase,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  try {
    return await database.transaction(async (client): Promise<T> => {
      // What follows from the records is not derived for what is undone.
      await client.query(`set local minewatch.defer_derived = 'on'`);
      throw new TriedOut(await work(client));
    });
  } catch (ended) {
    if (ended instanceof TriedOut) return ended.result as T;
    throw ended;
  }
}

/** Repeats a transaction that only others were in the way of. */
export async function insisting<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (failure) {
      const isDeadlock = failure instanceof Error && 'code' in failure && failure.code === DEADLOCK;
      if (!isDeadlock || attempt === ATTEMPTS) throw failure;
    }
  }
}

/** Everything that is wrong with drafts that go together: what publishing them would say, and what submitting needs. */
export async function findProblems(
  database: StaffDatabase,
  drafts: readonly StoredDraft[],
): Promise<PlacedFinding[]> {
  const open = drafts.filter(({ state }) => state !== 'PUBLISHED' && state !== 'RETRACTED');
  if (open.length === 0) return [];
  const { findings, changes } = await insisting(() =>
    tryOut(database, (client) => applyDrafts(client, open)),
  );
  const isSound = findings.every(({ severity }) => severity !== 'ERROR');
  const idle = open.filter(({ id }) => isSound && !changes.some(({ draftId }) => draftId === id));
  return [...findings, ...open.flatMap(missingReasons), ...idle.map(changesNothing)];
}

function missingReasons(draft: StoredDraft): PlacedFinding[] {
  const missing = [
    ...(draft.reason === null ? [{ column: 'reason', wrong: NO_REASON }] : []),
    ...(draft.sentenceEn === null && draft.sentenceEs === null
      ? [{ column: 'sentence', wrong: NO_SENTENCE }]
      : []),
  ];
  return missing.map((parts) => placed(draft, error(parts)));
}

const changesNothing = (draft: StoredDraft) => placed(draft, warning({ wrong: NOTHING }));

function placed({ kind, slug }: StoredDraft, finding: ReturnType<typeof error>): PlacedFinding {
  return { ...finding, kind, slug, file: null, row: null };
}

const NO_REASON = {
  en: 'say why it changes: real change, correction, late addition or rule change',
  es: 'diga por qué cambia: cambio real, corrección, adición tardía o cambio de regla',
};

const NO_SENTENCE = {
  en: 'give the reason in a sentence, in English or Spanish; it becomes public',
  es: 'dé la razón en una frase, en inglés o español; será pública',
};

const NOTHING = { en: 'it changes nothing', es: 'no cambia nada' };
