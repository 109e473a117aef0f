import type { TestApi } from './api.js';
import type { TestDesk } from './staff.js';

/** A record as texts, as the staff API takes it. */
export interface TestDocument {
  kind: string;
  slug: string;
  sections: { file: string; rows: { cells: { column: string; text: string }[] }[] }[];
}

export interface TestDraft {
  id: string;
  version: number;
  state: string;
  slug: string;
  bundleId: string;
  baseRevision: number;
  newestRevision: number;
}

export interface TestProblem {
  severity: string;
  kind: string;
  slug: string;
  file: string | null;
  row: number | null;
  column: string | null;
  message: string;
}

export interface TestConflict {
  draftId: string;
  fields: {
    file: string;
    row: string | null;
    column: string;
    base: string | null;
    theirs: string | null;
    mine: string | null;
    isClash: boolean;
  }[];
}

export interface TestSaved {
  isSaved: boolean;
  draft: TestDraft;
  problems: TestProblem[];
  conflict: TestConflict | null;
}

export interface TestMoved {
  isDone: boolean;
  drafts: TestDraft[];
  problems: TestProblem[];
  conflicts: TestConflict[];
}

const draft = '{ id version state slug bundleId baseRevision newestRevision }';
const problems = 'problems { severity kind slug file row column message }';
const fields = '{ draftId fields { file row column base theirs mine isClash } }';
export const savedFields = `{ isSaved draft ${draft} ${problems} conflict ${fields} }`;
export const movedFields = `{ isDone drafts ${draft} ${problems} conflicts ${fields} }`;

/** Why something changes, where a test does not care. */
export const aReason = {
  reason: 'CORRECTION',
  sentenceEn: 'A test corrected it.',
  sentenceEs: 'Una prueba lo corrigió.',
};

/** A published record as the desk gets it. */
export async function readDocument(desk: TestDesk, kind: string, slug: string): Promise<TestDocument> {
  const { record } = await desk.get<{ record: { document: TestDocument } }>(
    `query ($kind: RecordKind!, $slug: String!) { record(kind: $kind, slug: $slug) {
       document { kind slug sections { file rows { cells { column text } } } } } }`,
    { kind, slug },
  );
  return record.document;
}

/** The document with other texts in the row that the record is. */
export function withCells(document: TestDocument, texts: Record<string, string>): TestDocument {
  const [own, ...others] = document.sections;
  const kept = own!.rows[0]!.cells.filter(({ column }) => !(column in texts));
  const cells = [...kept, ...cellsOf(texts)];
  return { ...document, sections: [{ file: own!.file, rows: [{ cells }] }, ...others] };
}

/** A document of a new record with nothing but the row that it is. */
export function newDocument(kind: string, file: string, texts: Record<string, string>): TestDocument {
  return { kind, slug: texts['slug'] ?? '', sections: [{ file, rows: [{ cells: cellsOf(texts) }] }] };
}

export function cellsOf(texts: Record<string, string>): { column: string; text: string }[] {
  return Object.entries(texts).map(([column, text]) => ({ column, text }));
}

export async function saveDraft(desk: TestDesk, input: Record<string, unknown>): Promise<TestSaved> {
  const { saveDraft: saved } = await desk.get<{ saveDraft: TestSaved }>(
    `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) ${savedFields} }`,
    { input },
  );
  return saved;
}

/** Makes a move with drafts: `move(ana, 'submitDrafts', [id])`. */
export async function move(
  desk: TestDesk,
  name: string,
  ids: string[],
  words: Record<string, string> = {},
): Promise<TestMoved> {
  const given = Object.entries(words).map(([key, value]) => `, ${key}: ${JSON.stringify(value)}`);
  const answer = await desk.get<Record<string, TestMoved>>(
    `mutation ($ids: [ID!]!) { ${name}(ids: $ids${given.join('')}) ${movedFields} }`,
    { ids },
  );
  return answer[name]!;
}

/** Takes drafts of one person all the way to the public, with another's agreement. @throws Error with what is wrong */
export async function publishWith(author: TestDesk, reviewer: TestDesk, ids: string[]): Promise<TestMoved> {
  const steps = [
    [author, 'submitDrafts'],
    [reviewer, 'approveDrafts'],
    [reviewer, 'publishDrafts'],
  ] as const;
  let moved: TestMoved | undefined;
  for (const [desk, name] of steps) {
    moved = await move(desk, name, ids);
    if (!moved.isDone) throw new Error(`${name}: ${JSON.stringify(moved)}`);
  }
  return moved!;
}

/** Asks the public API until it knows what was published a moment ago, at most for some seconds. */
export async function askUntil(
  api: TestApi,
  isThere: (answer: string) => boolean,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  for (let attempt = 0; ; attempt += 1) {
    const answer = await api.get(query, variables);
    if (isThere(JSON.stringify(answer)) || attempt === 100) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
