import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import {
  aReason,
  movedFields,
  readDocument,
  savedFields,
  withCells,
  type TestMoved,
  type TestSaved,
} from '../support/editing.js';
import { useStaff, type TestDesk } from '../support/staff.js';

const SLUG = 'espinar-tintaya-2012-20120528';
const GONE = { lat: '', lon: '', place: '', location_precision: 'WITHHELD', ubigeo: '080801' };

describe('a place withheld by a reviewed draft', () => {
  const api = useApi();
  const staff = useStaff(api);

  async function begin(desk: TestDesk, texts: Record<string, string>): Promise<TestSaved['draft']> {
    const document = withCells(await readDocument(desk, 'EVENT', SLUG), texts);
    const { saveDraft } = await desk.get<{ saveDraft: TestSaved }>(
      `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) ${savedFields} }`,
      { input: { kind: 'EVENT', slug: SLUG, document, ...aReason } },
    );
    expect(saveDraft.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    return saveDraft.draft;
  }

  async function publish(author: TestDesk, { id }: { id: string }): Promise<void> {
    const reviewer = await staff().signIn('REVIEWER');
    for (const [desk, move] of [
      [author, 'submitDrafts'],
      [reviewer, 'approveDrafts'],
      [reviewer, 'publishDrafts'],
    ] as const) {
      const answer = await desk.get<Record<string, TestMoved>>(
        `mutation ($ids: [ID!]!) { ${move}(ids: $ids) ${movedFields} }`,
        { ids: [id] },
      );
      expect(answer[move]).toMatchObject({ isDone: true, problems: [] });
    }
  }

  const setTruePlace = (
    desk: TestDesk,
    { id, version }: { id: string; version: number },
    place: object | null,
  ) =>
    desk.get<{ setTruePlace: number }>(
      `mutation ($id: ID!, $version: Int!, $place: TruePlaceInput) {
         setTruePlace(draftId: $id, expectedVersion: $version, place: $place, reason: "Threats") }`,
      { id, version, place },
    );

  const LOOK = `{ truePlace(kind: EVENT, slug: "${SLUG}") { place reason } }`;
  const isShown = () => api().get(`{ event(slug: "${SLUG}") { placeName location { precision point } } }`);

  it('is kept with its true point, which reviewers see and the audit log remembers', async () => {
    const editor = await staff().signIn('EDITOR');
    const draft = await begin(editor, GONE);
    await setTruePlace(editor, draft, { latitude: -14.123456, longitude: -71.654321 });
    await publish(editor, draft);
    expect(await isShown()).toEqual({
      event: { placeName: null, location: { precision: 'WITHHELD', point: null } },
    });
    expect(await editor.refusal(LOOK)).toBe('FORBIDDEN');
    const reviewer = await staff().signIn('REVIEWER');
    expect(await reviewer.get(LOOK)).toEqual({
      truePlace: { place: { type: 'Point', coordinates: [-71.654321, -14.123456] }, reason: 'Threats' },
    });
    const { rows } = await api().database.owner.query(
      `select action from editorial.audit_entry where staff_id = $1 and action like 'TRUE%'`,
      [reviewer.id],
    );
    expect(rows).toEqual([{ action: 'TRUE_PLACE_SEEN' }]);
  });

  it('stays as it is kept when the record is published again without one', async () => {
    const editor = await staff().signIn('EDITOR');
    await publish(editor, await begin(editor, { title_en: 'Another title' }));
    const reviewer = await staff().signIn('REVIEWER');
    expect(await reviewer.get(LOOK)).toMatchObject({
      truePlace: { place: { coordinates: [-71.654321, -14.123456] } },
    });
  });

  it('is refused beside anything finer than its district', async () => {
    const editor = await staff().signIn('EDITOR');
    const document = withCells(await readDocument(editor, 'EVENT', SLUG), {
      ...GONE,
      place: 'Behind the school',
      lat: '-14.1',
      lon: '-71.6',
    });
    const { saveDraft } = await editor.get<{ saveDraft: TestSaved }>(
      `mutation ($input: SaveDraftInput!) { saveDraft(input: $input) ${savedFields} }`,
      { input: { kind: 'EVENT', slug: SLUG, document, ...aReason } },
    );
    expect(saveDraft.problems.map(({ column }) => column)).toEqual(
      expect.arrayContaining(['lat', 'lon', 'place']),
    );
  });

  it('is shown again by another reviewed draft, and then no true place is kept', async () => {
    const editor = await staff().signIn('EDITOR');
    await publish(
      editor,
      await begin(editor, { lat: '-14.79', lon: '-71.41', location_precision: 'DISTRICT' }),
    );
    expect(await isShown()).toMatchObject({
      event: { location: { precision: 'DISTRICT', point: { type: 'Point' } } },
    });
    const reviewer = await staff().signIn('REVIEWER');
    expect(await reviewer.get(LOOK)).toEqual({ truePlace: null });
  });

  it('can be withheld at once by one reviewer, who says why, and by nobody below', async () => {
    const withhold = (reason: string) =>
      `mutation { withholdPlace(input: { kind: DISPUTE, slug: "tia-maria", reason: "${reason}", ubigeo: "040700" }) }`;
    const editor = await staff().signIn('EDITOR');
    expect(await editor.refusal(withhold('Threats'))).toBe('FORBIDDEN');
    const reviewer = await staff().signIn('REVIEWER');
    expect(await reviewer.refusal(withhold(' '))).toBe('BAD_INPUT');
    const { rows } = await api().database.owner.query<{ slug: string; ubigeo: string }>(
      `select d.slug, p.ubigeo from dispute d join dispute_place p on p.dispute_id = d.id where length(p.ubigeo) = 6 and d.point is not null order by 1, 2 limit 1`,
    );
    const [{ slug, ubigeo }] = rows as [{ slug: string; ubigeo: string }];
    await reviewer.get(
      `mutation { withholdPlace(input: { kind: DISPUTE, slug: "${slug}", reason: "Threats", ubigeo: "${ubigeo}" }) }`,
    );
    const { dispute } = await api().get(
      `{ dispute(slug: "${slug}") { location { precision point place { ubigeo } } places { ubigeo } } }`,
    );
    expect(dispute).toEqual({
      location: { precision: 'WITHHELD', point: null, place: { ubigeo } },
      places: [{ ubigeo }],
    });
  });
});
