import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  askUntil,
  aReason,
  cellsOf,
  move,
  publishWith,
  readDocument,
  saveDraft,
  withCells,
} from '../support/editing.js';
import { useStaff } from '../support/staff.js';

const OLD = 'las-bambas-eia-2015';
const TAKING = 'las-bambas-road-corridor';

describe('a record that is merged, withdrawn or restored', () => {
  const api = useApi();
  const staff = useStaff(api);

  it('leads to the dispute that took it in, in the API and on the page, with its events (acceptance case 14)', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const { database, get, url } = api();
    const count = async (slug: string) => {
      const { rows } = await database.owner.query<{ count: number }>(
        'select count(*)::int as count from event e join dispute d on d.id = e.dispute_id where d.slug = $1',
        [slug],
      );
      return rows[0]!.count;
    };
    const events = (await count(OLD)) + (await count(TAKING));
    expect(await count(OLD)).toBeGreaterThan(3);
    const { draft, problems } = await saveDraft(ana, {
      action: 'MERGE',
      kind: 'DISPUTE',
      slug: OLD,
      mergeInto: TAKING,
      ...aReason,
    });
    expect(problems).toEqual([]);
    await publishWith(ana, beto, [draft.id]);

    const ask = `query ($slug: String!) { record(kind: DISPUTE, slug: $slug) { slug isMerged isWithdrawn } dispute(slug: $slug) { slug } }`;
    expect(await get(ask, { slug: OLD })).toMatchObject({
      record: { slug: TAKING, isMerged: true, isWithdrawn: false },
    });
    expect(await count(TAKING)).toBe(events);
    for (const [old, taking] of [
      [`/en/dispute/${OLD}`, `/en/dispute/${TAKING}`],
      [`/es/conflicto/${OLD}`, `/es/conflicto/${TAKING}`],
    ]) {
      const answer = await fetch(url + old, { redirect: 'manual' });
      expect([answer.status, answer.headers.get('location')]).toEqual([301, taking]);
      expect((await fetch(url + old)).status).toBe(200);
    }
    const names = await get('{ search(text: "Las Bambas", first: 50) { edges { node { slug } } } }').catch(
      () => null,
    );
    expect(JSON.stringify(names)).not.toContain(`"${OLD}"`);
    const { rows: revised } = await database.owner.query(
      `select count(*)::int as events from revision v join editorial.revision_author a on a.revision_id = v.id
       join record r on r.id = v.record_id where a.draft_id = $1 and r.kind = 'EVENT'`,
      [draft.id],
    );
    expect(revised[0].events).toBeGreaterThan(3);
    const restored = await saveDraft(ana, { action: 'RESTORE', kind: 'DISPUTE', slug: OLD, ...aReason });
    expect(restored.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    await publishWith(ana, beto, [restored.draft.id]);
    expect(await askUntil(api(), (text) => !text.includes('true'), ask, { slug: OLD })).toMatchObject({
      record: { slug: OLD, isMerged: false },
      dispute: { slug: OLD },
    });
  });

  it('is not merged while that would say nonsense, and each record in the way is named', async () => {
    const ana = await staff().signIn('EDITOR');
    const { problems } = await saveDraft(ana, {
      action: 'MERGE',
      kind: 'PROJECT',
      slug: 'tintaya',
      mergeInto: 'antapaccay',
      ...aReason,
    });
    const errors = problems.filter(({ severity }) => severity === 'ERROR');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors[0]?.message).toContain('PROJECT antapaccay names it, and cannot name antapaccay instead');
  });

  it('can be of every kind that has a twin', async () => {
    const ana = await staff().signIn('EDITOR');
    for (const kind of ['COMPANY', 'COMMUNITY', 'EVENT', 'LEGAL_CASE', 'NEWS', 'PEOPLE']) {
      const { rows } = await api().database.owner.query<{ slug: string }>(
        `select slug from record where kind = $1 and merged_into_id is null order by id desc limit 2`,
        [kind],
      );
      const [slug, mergeInto] = rows.map((row) => row.slug);
      const { problems } = await saveDraft(ana, { action: 'MERGE', kind, slug, mergeInto, ...aReason });
      expect([kind, problems.filter(({ severity }) => severity === 'ERROR')]).toEqual([kind, []]);
    }
  });

  it('is withdrawn with its reason once nothing names it any more, and can come back', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const slug = 'vilca-v-xstrata';
    const { draft, problems } = await saveDraft(ana, {
      action: 'WITHDRAW',
      kind: 'LEGAL_CASE',
      slug,
      ...aReason,
    });
    expect(problems).toEqual([]);
    await publishWith(ana, beto, [draft.id]);
    const ask =
      '{ record(kind: LEGAL_CASE, slug: "vilca-v-xstrata") { isWithdrawn withdrawnReason } legalCase(slug: "vilca-v-xstrata") { slug } }';
    expect(await askUntil(api(), (text) => text.includes('true'), ask)).toEqual({
      record: { isWithdrawn: true, withdrawnReason: aReason.sentenceEn },
      legalCase: null,
    });
    const again = await ana.ask(
      'mutation { saveDraft(input: { kind: LEGAL_CASE, slug: "vilca-v-xstrata" }) { isSaved } }',
    );
    expect(again.errors?.[0]?.message).toContain('was withdrawn');
    const back = await saveDraft(ana, { action: 'RESTORE', kind: 'LEGAL_CASE', slug, ...aReason });
    await publishWith(ana, beto, [back.draft.id]);
    const answer = await askUntil(api(), (text) => !text.includes('true'), ask);
    expect(answer).toMatchObject({ record: { isWithdrawn: false }, legalCase: { slug } });
  });

  it('is not withdrawn while others name it, unless they go with it', async () => {
    const [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
    const slug = 'las-bambas-eia-2015-20150928';
    const first = await saveDraft(ana, { action: 'WITHDRAW', kind: 'EVENT', slug, ...aReason });
    expect(first.problems.map(({ message }) => message)).toEqual([
      'DISPUTE las-bambas-eia-2015 still names it; change or withdraw that record in the same bundle.',
    ]);
    const dispute = await readDocument(ana, 'DISPUTE', 'las-bambas-eia-2015');
    const history = dispute.sections.find(({ file }) => file === 'status_history.csv')!;
    history.rows = history.rows.map(({ cells }) => ({
      cells: [
        ...cells.filter(({ column }) => column !== 'basis_event_slug'),
        ...cellsOf({ basis_event_slug: '' }),
      ],
    }));
    const { bundleId } = first.draft;
    const document = withCells(dispute, {});
    const second = await saveDraft(ana, {
      kind: 'DISPUTE',
      slug: dispute.slug,
      document,
      bundleId,
      ...aReason,
    });
    expect(second.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const moved = await publishWith(ana, beto, [first.draft.id, second.draft.id]);
    expect(moved.drafts.map(({ state }) => state)).toEqual(['PUBLISHED', 'PUBLISHED']);
    expect(await move(ana, 'submitDrafts', []).catch((error: Error) => error.message)).toContain('BAD_INPUT');
  });
});
