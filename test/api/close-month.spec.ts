import { describe, expect, it } from '@jest/globals';
import { monthAfter } from '#minewatch/edition-closing';
import { useApi } from '../support/api.js';
import { useStaff } from '../support/staff.js';

const CLOSE = `mutation ($month: String!, $stage: ClosingStage!, $accept: Boolean!) {
  closeMonth(month: $month, stage: $stage, acceptNotReviewed: $accept) { version checksum titleEs citationEn }
}`;

describe('closing a month at the desk', () => {
  const api = useApi();
  const staff = useStaff(api);
  const openMonth = async (): Promise<string> => {
    const { rows } = await api().database.owner.query<{ month: string }>(
      `select to_char(max(month), 'YYYY-MM') as month from edition`,
    );
    return monthAfter(rows[0]!.month);
  };

  it('is refused to an editor, and to a reviewer who has not looked at what nobody reviewed', async () => {
    const asked = { month: await openMonth(), stage: 'CANDIDATE' };
    const editor = await staff().signIn('EDITOR');
    const refused = await editor.ask(CLOSE, { ...asked, accept: true });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    const reviewer = await staff().signIn('REVIEWER', { language: 'es' });
    const unreviewed = await reviewer.ask(CLOSE, { ...asked, accept: false });
    expect(unreviewed.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/^Conflictos que nadie ha revisado para el mes: \d+/),
      extensions: { code: 'CONFLICT', reason: 'NOT_REVIEWED' },
    });
  });

  it('makes an edition that everybody can see at once, noted in the audit log', async () => {
    const month = await openMonth();
    const reviewer = await staff().signIn('REVIEWER');
    const { closeMonth } = await reviewer.get<{ closeMonth: { version: string; checksum: string } }>(CLOSE, {
      ...{ month, stage: 'CANDIDATE', accept: true },
    });
    expect(closeMonth.version).toBe(`${month}-candidate`);
    const { editions } = await api().get<{ editions: { nodes: unknown[] } }>(
      '{ editions(first: 1) { nodes { version checksum } } }',
    );
    expect(editions.nodes).toEqual([{ version: closeMonth.version, checksum: closeMonth.checksum }]);
    const { rows } = await api().database.owner.query(
      `select staff_id, details ->> 'version' as version from editorial.audit_entry where action = 'EDITION_CLOSED'`,
    );
    expect(rows).toEqual([{ staff_id: reviewer.id, version: closeMonth.version }]);
  });

  it('says in words what comes next when the order is wrong', async () => {
    const reviewer = await staff().signIn('REVIEWER');
    const { errors } = await reviewer.ask(CLOSE, { month: '2011-01', stage: 'FINAL', accept: true });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringMatching(
        /^Editions are closed in order: .+ comes before January 2011 \(final\)\.$/,
      ),
      extensions: { reason: 'OUT_OF_ORDER' },
    });
  });
});
