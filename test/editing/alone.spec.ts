import { describe, expect, it } from '@jest/globals';
import { setOrganisationOfOne } from '../../apps/jobs/src/set-organisation-of-one.js';
import { useApi } from '../support/api.js';
import {
  aReason,
  askUntil,
  move,
  publishWith,
  readDocument,
  saveDraft,
  withCells,
} from '../support/editing.js';
import { useStaff } from '../support/staff.js';

const APPROVE = 'mutation ($ids: [ID!]!) { approveDrafts(ids: $ids) { isDone } }';

describe('an organisation of one person', () => {
  const api = useApi();
  const staff = useStaff(api);

  it('approves its own changes only when the owner of the server said so, and the public sees which', async () => {
    const ana = await staff().signIn('REVIEWER');
    const document = withCells(await readDocument(ana, 'DISPUTE', 'cerro-quilish'), {
      summary_en: 'By Ana alone.',
    });
    const { draft } = await saveDraft(ana, { kind: 'DISPUTE', slug: 'cerro-quilish', document, ...aReason });
    const ids = [draft.id];
    await move(ana, 'submitDrafts', ids);
    expect((await ana.ask(APPROVE, { ids })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    await setOrganisationOfOne(api().database, true);
    await move(ana, 'approveDrafts', ids);
    expect(await move(ana, 'publishDrafts', ids)).toMatchObject({ isDone: true });
    const answer = await askUntil(
      api(),
      (text) => text.includes('true'),
      '{ dispute(slug: "cerro-quilish") { revisions { isSelfApproved } } }',
    );
    expect(answer).toMatchObject({
      dispute: { revisions: [{ isSelfApproved: true }, { isSelfApproved: false }] },
    });
  });

  it('publishes nothing any more that one approved oneself, once it has grown', async () => {
    const [ana, beto] = [await staff().signIn('REVIEWER'), await staff().signIn('REVIEWER')];
    await setOrganisationOfOne(api().database, true);
    const { draft } = await saveDraft(ana, { kind: 'COMPANY', slug: 'glencore', ...aReason });
    const ids = [draft.id];
    await move(ana, 'submitDrafts', ids);
    await move(ana, 'approveDrafts', ids);
    await setOrganisationOfOne(api().database, false);
    const publish = 'mutation ($ids: [ID!]!) { publishDrafts(ids: $ids) { isDone } }';
    const refused = await beto.ask(publish, { ids });
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringContaining('Nobody approves a change that they wrote'),
      extensions: { code: 'FORBIDDEN' },
    });
    await move(beto, 'sendBackDrafts', ids, { comment: 'Now there are two of us.' });
    await publishWith(ana, beto, ids);
  });
});
