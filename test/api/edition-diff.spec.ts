import { beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { ClosedEdition } from '#minewatch/edition-closing';
import { useApi } from '../support/api.js';
import { closeNext } from '../support/editions.js';
import { revise } from '../support/revise.js';
import { publish } from '../support/transactions.js';

const CHANGES = `query ($from: String!, $to: String, $happened: [ChangeKind!], $reasons: [ChangeReason!]) {
  editionDiff(from: $from, to: $to) {
    count
    totals { kind change reason count }
    changes(happened: $happened, reasons: $reasons) {
      totalCount
      nodes {
        kind slug change reasons title(language: ES) { text }
        revisions { reason sentence { text } }
        fields { file row rowChange column columnLabel { text } before after afterInWords(language: ES) }
        mergedInto { slug } withdrawnReason
      }
    }
  }
}`;

interface Answer {
  readonly editionDiff: {
    readonly count: number;
    readonly totals: readonly unknown[];
    readonly changes: { readonly totalCount: number; readonly nodes: readonly Record<string, unknown>[] };
  };
}

describe('the difference between two editions', () => {
  const api = useApi();
  const owner = (): pg.Pool => api().database.owner;
  const editions: ClosedEdition[] = [];
  const close = async () => void editions.push(await closeNext(owner()));
  const compare = async (from: string, to?: string, filter: object = {}) =>
    (await api().get<Answer>(CHANGES, { from, to, ...filter })).editionDiff;
  const dispute = (title: string, history: Record<string, string>[]) => [
    { file: 'disputes.csv', rows: [{ slug: 'espinar-tintaya-2012', title_en: title, title_es: 'Espinar' }] },
    { file: 'status_history.csv', rows: history },
  ];
  const company = (name: string, extra: Record<string, string> = {}) => [
    { file: 'companies.csv', rows: [{ slug: 'vale', name, ...extra }] },
  ];
  const active = { from_edtf: '2012-05-21', status: 'ACTIVE' };

  beforeAll(async () => {
    const add = { reason: 'REAL_CHANGE' };
    await revise(owner(), {
      ...{ kind: 'DISPUTE', slug: 'espinar-tintaya-2012', ...add },
      sections: dispute('Espinar', [active]),
    });
    await revise(owner(), { kind: 'COMPANY', slug: 'vale', sections: company('Vale'), ...add });
    await revise(owner(), {
      ...{ kind: 'COMPANY', slug: 'teck', ...add },
      sections: [{ file: 'companies.csv', rows: [{ slug: 'teck', name: 'Teck' }] }],
    });
    await close();
    await revise(owner(), {
      ...{ kind: 'DISPUTE', slug: 'espinar-tintaya-2012', reason: 'REAL_CHANGE', sentence: 'It went quiet.' },
      sections: dispute('Espinar', [active, { from_edtf: '2026-11-02', status: 'LATENT' }]),
    });
    await revise(owner(), {
      ...{ kind: 'COMPANY', slug: 'vale', reason: 'CORRECTION', sentence: 'The name was wrong.' },
      sections: company('Vale S.A.', { country_iso2: 'BR' }),
    });
    await publish(owner(), async (client) => {
      await revise(client, {
        ...{ kind: 'COMPANY', slug: 'teck', reason: 'RULE_CHANGE', sentence: 'Counted with Vale.' },
        sections: [{ file: 'companies.csv', rows: [{ slug: 'teck', name: 'Teck' }] }],
      });
      await client.query(
        `update record set merged_into_id = (select id from record where slug = 'vale' and kind = 'COMPANY') where slug = 'teck'`,
      );
    });
    await close();
  });

  it('lists every record that changed, with what, why, and in whose words', async () => {
    const { count, totals, changes } = await compare(editions[0]!.version, editions[1]!.version);
    expect(count).toBe(3);
    expect(totals).toEqual(
      expect.arrayContaining([
        { kind: 'COMPANY', change: 'CHANGED', reason: 'CORRECTION', count: 1 },
        { kind: 'COMPANY', change: 'MERGED', reason: 'RULE_CHANGE', count: 1 },
        { kind: 'DISPUTE', change: 'CHANGED', reason: 'REAL_CHANGE', count: 1 },
      ]),
    );
    expect(changes.nodes.map(({ slug }) => slug)).toEqual(['teck', 'vale', 'espinar-tintaya-2012']);
    const [teck, vale, espinar] = changes.nodes;
    expect(teck).toMatchObject({ change: 'MERGED', mergedInto: { slug: 'vale' }, fields: [] });
    expect(vale).toMatchObject({
      change: 'CHANGED',
      reasons: ['CORRECTION'],
      revisions: [{ reason: 'CORRECTION', sentence: { text: 'The name was wrong.' } }],
    });
    expect(vale!['fields']).toEqual([
      expect.objectContaining({
        column: 'name',
        before: 'Vale',
        after: 'Vale S.A.',
        row: '',
        rowChange: 'CHANGED',
      }),
      expect.objectContaining({
        column: 'country_iso2',
        columnLabel: { text: 'Country' },
        before: null,
        after: 'BR',
      }),
    ]);
    expect(espinar).toMatchObject({ title: { text: 'Espinar' }, reasons: ['REAL_CHANGE'] });
    expect(espinar!['fields']).toEqual([
      expect.objectContaining({
        file: 'status_history.csv',
        row: '2026-11-02',
        rowChange: 'ADDED',
        column: 'from_edtf',
      }),
      expect.objectContaining({ column: 'status', after: 'LATENT', afterInWords: 'Latente', before: null }),
    ]);
  });

  it('can be narrowed to a reason or to what happened', async () => {
    const [from, to] = editions.map(({ version }) => version) as [string, string];
    const corrected = await compare(from, to, { reasons: ['CORRECTION'] });
    expect(corrected.changes.nodes.map(({ slug }) => slug)).toEqual(['vale']);
    const merged = await compare(from, to, { happened: ['MERGED'] });
    expect(merged.changes.totalCount).toBe(1);
  });

  it('is nothing between an edition and itself, or today when nothing was published since', async () => {
    expect((await compare(editions[1]!.version, editions[1]!.version)).count).toBe(0);
    expect((await compare(editions[1]!.version)).count).toBe(0);
  });

  it('means the latest stage by a month, and is null for an edition that is not there', async () => {
    expect((await compare(editions[0]!.version.slice(0, 7))).count).toBe(0);
    expect(await compare('1999-01')).toBeNull();
    expect(await compare(editions[0]!.version, '1999-01')).toBeNull();
  });

  it('works up to today, and leaves out what was changed and changed back', async () => {
    await revise(owner(), {
      ...{ kind: 'COMPANY', slug: 'vale', reason: 'CORRECTION' },
      sections: company('Vale'),
    });
    const today = await compare(editions[0]!.version);
    expect(today.changes.nodes.map(({ slug }) => slug)).toEqual(['teck', 'espinar-tintaya-2012']);
    const since = await compare(editions[1]!.version);
    expect(since.changes.nodes.map(({ slug }) => slug)).toEqual(['vale']);
  });

  it('says that a record was withdrawn, why, and that it was restored', async () => {
    const withdraw = (reason: string | null) =>
      publish(owner(), async (client) => {
        await revise(client, {
          ...{ kind: 'COMPANY', slug: 'vale', reason: 'CORRECTION' },
          sections: company('Vale'),
        });
        await client.query(`update record set withdrawn_reason = $1 where slug = 'vale'`, [reason]);
      });
    await withdraw('Entered twice.');
    await close();
    const gone = await compare(editions[1]!.version, editions[2]!.version);
    expect(gone.changes.nodes).toMatchObject([{ change: 'WITHDRAWN', withdrawnReason: 'Entered twice.' }]);
    await withdraw(null);
    const back = await compare(editions[2]!.version);
    expect(back.changes.nodes).toMatchObject([{ slug: 'vale', change: 'RESTORED' }]);
  });

  it('stands in the history of each record, the newest first', async () => {
    const { dispute: record } = await api().get<{ dispute: { revisions: Record<string, unknown>[] } }>(
      `{ dispute(slug: "espinar-tintaya-2012") { revisions {
           number reason sentence { text } publishedAt isSelfApproved changes { column after } } } }`,
    );
    expect(record.revisions[0]).toEqual({
      number: expect.any(Number),
      reason: 'REAL_CHANGE',
      sentence: { text: 'It went quiet.' },
      publishedAt: expect.any(String),
      isSelfApproved: false,
      changes: [
        { column: 'from_edtf', after: '2026-11-02' },
        { column: 'status', after: 'LATENT' },
      ],
    });
    expect(record.revisions.at(-1)).toMatchObject({ number: 1, changes: [] });
  });
});
