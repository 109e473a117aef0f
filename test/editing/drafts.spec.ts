import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  askUntil,
  aReason,
  cellsOf,
  move,
  newDocument,
  publishWith,
  readDocument,
  saveDraft,
  type TestSaved,
  withCells,
} from '../support/editing.js';
import { useStaff } from '../support/staff.js';

const SUMMARY = '{ dispute(slug: "espinar-tintaya-2012") { summary(language: EN) { text } } }';

describe('a change of a record', () => {
  const api = useApi();
  const staff = useStaff(api);

  it('goes from draft to public by two people, and says why in the history of the record', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const document = withCells(await readDocument(ana, 'DISPUTE', 'espinar-tintaya-2012'), {
      summary_en: 'A summary by Ana.',
    });
    const kind = 'DISPUTE';
    const slug = 'espinar-tintaya-2012';
    const { draft, problems } = await saveDraft(ana, { kind, slug, document, ...aReason });
    expect(problems).toEqual([]);
    expect(JSON.stringify(await api().get(SUMMARY))).not.toContain('by Ana');
    await publishWith(ana, beto, [draft.id]);
    const summary = await askUntil(api(), (text) => text.includes('by Ana'), SUMMARY);
    expect(JSON.stringify(summary)).toContain('by Ana');
    const { record } = await ana.get<{ record: { revisions: { number: number }[] } }>(
      `{ record(kind: DISPUTE, slug: "espinar-tintaya-2012") { revisions {
           number reason sentenceEn sentenceEs isSelfApproved authors { id } reviewer { id } } } }`,
    );
    expect(record.revisions[0]).toEqual({
      number: draft.baseRevision + 1,
      ...aReason,
      isSelfApproved: false,
      authors: [{ id: String(ana.id) }],
      reviewer: { id: String(beto.id) },
    });
  });

  it('is refused to everybody who wrote part of it, whatever they may otherwise do', async () => {
    const [rosa, beto, ana] = [
      await staff().signIn('REVIEWER'),
      await staff().signIn('ADMINISTRATOR'),
      await staff().signIn('EDITOR'),
    ];
    const first = await saveDraft(rosa, { kind: 'COMPANY', slug: 'glencore', ...aReason });
    const { id, version } = first.draft;
    await saveDraft(beto, { id, expectedVersion: version, sentenceEn: 'Beto wrote this.' });
    await move(ana, 'submitDrafts', [id]);
    for (const desk of [rosa, beto]) {
      const answer = await desk.ask('mutation ($ids: [ID!]!) { approveDrafts(ids: $ids) { isDone } }', {
        ids: [id],
      });
      expect(answer.errors?.[0]).toMatchObject({
        message: expect.stringContaining('Nobody approves a change that they wrote'),
        extensions: { code: 'FORBIDDEN' },
      });
    }
    const editor = await ana.ask('mutation ($ids: [ID!]!) { approveDrafts(ids: $ids) { isDone } }', {
      ids: [id],
    });
    expect(editor.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const [other] = [await staff().signIn('REVIEWER')];
    expect(await move(other, 'approveDrafts', [id])).toMatchObject({
      isDone: true,
      drafts: [{ state: 'APPROVED' }],
    });
  });

  it('needs a reason and a sentence to be submitted, and keeps what was typed', async () => {
    const ana = await staff().signIn('EDITOR', { language: 'es' });
    const { draft, problems } = await saveDraft(ana, { kind: 'COMPANY', slug: 'xstrata' });
    const missing = problems.filter(({ severity }) => severity === 'ERROR').map(({ column }) => column);
    expect(missing).toEqual(['reason', 'sentence']);
    const refused = await move(ana, 'submitDrafts', [draft.id]);
    expect(refused).toMatchObject({ isDone: false, drafts: [{ state: 'DRAFT' }] });
    expect(refused.problems[0]?.message).toContain('diga por qué cambia');
  });

  it('is saved with its problems, told by row and column in one’s language, and cannot be submitted', async () => {
    const ana = await staff().signIn('EDITOR', { language: 'es' });
    const document = newDocument('EVENT', 'events.csv', {
      slug: 'a-wrong-event',
      date_edtf: '2019-02-29',
      event_type: 'PROTEST_STOPAGE',
      title_en: 'An event',
      dispute_slug: 'espinar-tintaya-2021',
    });
    const { draft, problems, isSaved } = await saveDraft(ana, { kind: 'EVENT', document, ...aReason });
    expect(isSaved).toBe(true);
    const errors = problems.filter(({ severity }) => severity === 'ERROR');
    expect(errors.map(({ file, row, column }) => `${file} ${row} ${column}`)).toEqual(
      expect.arrayContaining([
        'events.csv 0 date_edtf',
        'events.csv 0 event_type',
        'events.csv 0 dispute_slug',
      ]),
    );
    expect(errors.find(({ column }) => column === 'date_edtf')?.message).toContain('febrero');
    expect((await move(ana, 'submitDrafts', [draft.id])).isDone).toBe(false);
    const kept = await ana.get(
      `{ draft(id: "${draft.id}") { title document { sections { rows { cells { text } } } } } }`,
    );
    expect(JSON.stringify(kept)).toContain('2019-02-29');
  });

  it('comes back with a comment, is written anew, and can be given up with a reason and taken up again', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const { draft } = await saveDraft(ana, { kind: 'COMPANY', slug: 'mmg', ...aReason });
    const ids = [draft.id];
    await move(ana, 'submitDrafts', ids);
    const wordless = await beto.ask('mutation ($ids: [ID!]!) { sendBackDrafts(ids: $ids) { isDone } }', {
      ids,
    });
    expect(wordless.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT', field: 'comment' } });
    await move(beto, 'sendBackDrafts', ids, { comment: 'Which source?' });
    const { draft: seen } = await ana.get<{ draft: unknown }>(
      `{ draft(id: "${draft.id}") { state moves comments { text author { id } } } }`,
    );
    expect(seen).toEqual({
      state: 'DRAFT',
      moves: ['SUBMIT', 'DISCARD'],
      comments: [{ text: 'Which source?', author: { id: String(beto.id) } }],
    });
    expect(await move(ana, 'discardDrafts', ids, { reason: 'No source found.' })).toMatchObject({
      drafts: [{ state: 'RETRACTED' }],
    });
    expect(await move(ana, 'reopenDrafts', ids)).toMatchObject({ drafts: [{ state: 'DRAFT' }] });
  });

  it('can begin a record and what depends on it, which go together or not at all', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const event = await saveDraft(ana, {
      ...aReason,
      kind: 'EVENT',
      document: newDocument('EVENT', 'events.csv', {
        slug: 'tintaya-agreement-2026',
        dispute_slug: 'espinar-tintaya-2012',
        date_edtf: '2026-11-03',
        event_type: 'DIALOGUE_AGREEMENT',
        title_en: 'Agreement signed',
        verification: 'SINGLE',
        source_url: 'https://example.org/agreement',
      }),
    });
    expect(event.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const dispute = await readDocument(ana, 'DISPUTE', 'espinar-tintaya-2012');
    const statuses = dispute.sections.find(({ file }) => file === 'status_history.csv')!;
    statuses.rows.push({
      cells: cellsOf({
        from_edtf: '2026-11-03',
        status: 'RESOLVED',
        basis_event_slug: 'tintaya-agreement-2026',
      }),
    });
    const { bundleId } = event.draft;
    const status = await saveDraft(ana, {
      kind: 'DISPUTE',
      slug: dispute.slug,
      document: dispute,
      bundleId,
      ...aReason,
    });
    expect(status.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const ids = [event.draft.id, status.draft.id];
    const alone = await ana.ask('mutation ($ids: [ID!]!) { submitDrafts(ids: $ids) { isDone } }', {
      ids: [ids[1]],
    });
    expect(alone.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', draftIds: [ids[0]] });
    await publishWith(ana, beto, ids);
    const published = await askUntil(
      api(),
      (text) => text.includes('RESOLVED'),
      '{ dispute(slug: "espinar-tintaya-2012") { status { status } } }',
    );
    expect(published).toEqual({ dispute: { status: { status: 'RESOLVED' } } });
    const { rows } = await api().database.owner.query(
      `select count(distinct published_at)::int as moments, count(*)::int as revisions from revision v
       join editorial.revision_author a on a.revision_id = v.id where a.draft_id = any ($1)`,
      [ids],
    );
    expect(rows).toEqual([{ moments: 1, revisions: 2 }]);
  });

  it('never takes the address of another record', async () => {
    const ana = await staff().signIn('EDITOR');
    const document = newDocument('COMPANY', 'companies.csv', { slug: 'glencore', name: 'Another Glencore' });
    const { problems } = await saveDraft(ana, { kind: 'COMPANY', document, ...aReason });
    expect(problems).toEqual([
      expect.objectContaining({
        severity: 'ERROR',
        column: 'slug',
        message: expect.stringContaining('never used twice'),
      }),
    ]);
  });

  it('leaves a trace of each move', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const document = withCells(await readDocument(ana, 'COMPANY', 'ifc'), {
      legal_name: 'International Finance Corp.',
    });
    const { draft }: TestSaved = await saveDraft(ana, { kind: 'COMPANY', slug: 'ifc', document, ...aReason });
    await publishWith(ana, beto, [draft.id]);
    const { rows } = await api().database.owner.query(
      'select action, staff_id from editorial.audit_entry where draft_id = $1 order by id',
      [draft.id],
    );
    expect(rows).toEqual([
      { action: 'DRAFT_BEGUN', staff_id: ana.id },
      { action: 'DRAFT_SUBMITTED', staff_id: ana.id },
      { action: 'DRAFT_APPROVED', staff_id: beto.id },
      { action: 'DRAFT_PUBLISHED', staff_id: beto.id },
    ]);
  });
});
