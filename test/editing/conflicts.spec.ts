import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  aReason,
  move,
  publishWith,
  readDocument,
  savedFields,
  saveDraft,
  type TestSaved,
  withCells,
} from '../support/editing.js';
import { type TestDesk, useStaff } from '../support/staff.js';

const AT_ONCE = 50;
const ROUNDS = 3;

const REBASE = `mutation ($id: ID!, $version: Int!, $choices: [ConflictChoiceInput!]) {
  rebaseDraft(id: $id, expectedVersion: $version, choices: $choices) ${savedFields} }`;

describe('two people on one record', () => {
  const api = useApi();
  const staff = useStaff(api);

  async function draftOf(desk: TestDesk, slug: string, texts: Record<string, string>): Promise<TestSaved> {
    const document = withCells(await readDocument(desk, 'COMPANY', slug), texts);
    return saveDraft(desk, { kind: 'COMPANY', slug, document, ...aReason });
  }

  it(`save a draft ${AT_ONCE} times at once, and exactly one wins each round`, async () => {
    const desks = [await staff().signIn('EDITOR'), await staff().signIn('CONTRIBUTOR')];
    let { draft } = await draftOf(desks[0]!, 'glencore', { legal_name: 'Round 0' });
    const document = await readDocument(desks[0]!, 'COMPANY', 'glencore');
    for (let round = 1; round <= ROUNDS; round += 1) {
      const saves = Array.from({ length: AT_ONCE }, (_, index) =>
        saveDraft(desks[index % 2]!, {
          id: draft.id,
          expectedVersion: draft.version,
          document: withCells(document, { legal_name: `Round ${round}, save ${index}` }),
        }),
      );
      const outcomes = await Promise.all(saves);
      expect(outcomes.filter(({ isSaved }) => isSaved)).toHaveLength(1);
      const winner = outcomes.findIndex(({ isSaved }) => isSaved);
      for (const { conflict, isSaved } of outcomes) {
        if (isSaved) continue;
        const legalName = conflict?.fields.find(({ column }) => column === 'legal_name');
        expect(legalName).toMatchObject({
          theirs: `Round ${round}, save ${winner}`,
          base: 'Glencore plc',
          isClash: true,
        });
      }
      draft = outcomes[winner]!.draft;
    }
    expect(draft.version).toBe(1 + ROUNDS);
  });

  it('publish one after the other: the second is told, field by field, and goes on by choosing', async () => {
    const [ana, cora, beto] = [
      await staff().signIn('EDITOR'),
      await staff().signIn('EDITOR'),
      await staff().signIn('REVIEWER'),
    ];
    const texts = { legal_name: 'MMG by Ana', website_domain: 'ana.example' };
    const anas = await draftOf(ana, 'mmg', texts);
    const coras = await draftOf(cora, 'mmg', { legal_name: 'MMG by Cora', description_en: 'By Cora.' });
    await move(cora, 'submitDrafts', [coras.draft.id]);
    await move(beto, 'approveDrafts', [coras.draft.id]);
    await publishWith(ana, beto, [anas.draft.id]);

    const refused = await move(beto, 'publishDrafts', [coras.draft.id]);
    expect(refused).toMatchObject({ isDone: false, drafts: [{ state: 'APPROVED' }] });
    const fields = new Map(refused.conflicts[0]?.fields.map((field) => [field.column, field]));
    expect(fields.get('legal_name')).toMatchObject({
      theirs: 'MMG by Ana',
      mine: 'MMG by Cora',
      isClash: true,
    });
    expect(fields.get('website_domain')).toMatchObject({ theirs: 'ana.example', isClash: false });
    expect(fields.get('description_en')).toMatchObject({ mine: 'By Cora.', isClash: false });
    expect(fields.size).toBe(3);

    const { id, version } = coras.draft;
    const undecided = await cora.get<{ rebaseDraft: TestSaved }>(REBASE, { id, version, choices: [] });
    expect(undecided.rebaseDraft.isSaved).toBe(false);
    const choices = [{ file: 'companies.csv', row: null, column: 'legal_name', keep: 'MINE' }];
    const decided = await cora.get<{ rebaseDraft: TestSaved }>(REBASE, { id, version, choices });
    expect(decided.rebaseDraft).toMatchObject({
      isSaved: true,
      draft: { state: 'DRAFT', version: version + 1 },
    });
    await publishWith(cora, beto, [id]);
    const own = (await readDocument(ana, 'COMPANY', 'mmg')).sections[0]!.rows[0]!.cells;
    const now = Object.fromEntries(own.map(({ column, text }) => [column, text]));
    expect(now).toMatchObject({ ...texts, legal_name: 'MMG by Cora', description_en: 'By Cora.' });
  });

  it('compare any two revisions and take back a change by a new one', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const first = await draftOf(ana, 'bhp', { legal_name: 'A mistake' });
    const before = first.draft.baseRevision;
    await publishWith(ana, beto, [first.draft.id]);
    const compare = `query ($from: Int!, $to: Int!) {
      compareRevisions(kind: COMPANY, slug: "bhp", from: $from, to: $to) { file row column before after } }`;
    const { compareRevisions: changes } = await ana.get<{ compareRevisions: { before: string }[] }>(compare, {
      from: before,
      to: before + 1,
    });
    expect(changes).toEqual([expect.objectContaining({ column: 'legal_name', after: 'A mistake' })]);
    const { restoreRevision } = await ana.get<{ restoreRevision: TestSaved }>(
      `mutation ($number: Int!) { restoreRevision(kind: COMPANY, slug: "bhp", number: $number) ${savedFields} }`,
      { number: before },
    );
    const { id, version } = restoreRevision.draft;
    await saveDraft(ana, { id, expectedVersion: version, ...aReason });
    await publishWith(ana, beto, [id]);
    expect(await ana.get(compare, { from: before, to: before + 2 })).toEqual({ compareRevisions: [] });
  });
});
