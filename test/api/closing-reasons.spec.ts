import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { publishWith, readDocument, saveDraft } from '../support/editing.js';
import { closeNext } from '../support/editions.js';
import { useStaff, type TestDesk } from '../support/staff.js';

/** A statement of whoever owns the database, which no revision goes with. */
const BY_HAND = [
  `update company set name = 'Vale, renamed by hand' where slug = 'vale'`,
  `update stake set percent = 1 where owned_id = (select id from company where slug = 'compania-minera-antapaccay')`,
  `delete from dispute_project where dispute_id = (select id from dispute where slug = 'conga')`,
];
const CHANGED = [
  ['COMPANY', 'compania-minera-antapaccay'],
  ['COMPANY', 'vale'],
  ['DISPUTE', 'conga'],
] as const;

describe('a change that says no reason', () => {
  const api = useApi();
  const staff = useStaff(api);
  let [ana, beto]: TestDesk[] = [];

  beforeAll(async () => {
    [ana, beto] = [await staff().signIn('EDITOR'), await staff().signIn('REVIEWER')];
  });

  async function explain(kind: string, slug: string): Promise<void> {
    const { draft, problems } = await saveDraft(ana!, {
      ...{ kind, slug, document: await readDocument(ana!, kind, slug) },
      ...{ reason: 'CORRECTION', sentenceEn: 'Mended by hand.', sentenceEs: 'Arreglado a mano.' },
    });
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    await publishWith(ana!, beto!, [draft.id]);
  }

  it('keeps the month open, names the records in both languages, and leaves nothing behind', async () => {
    for (const statement of BY_HAND) await api().database.owner.query(statement);
    const named = CHANGED.map((record) => record.join(' ')).join(', ');
    await expect(closeNext(api().database.owner)).rejects.toMatchObject({
      name: 'ClosingRefused',
      reason: 'WITHOUT_REASON',
      wording: {
        en: expect.stringContaining(`nothing says why: 3 (${named})`),
        es: expect.stringContaining(`sin que nada diga por qué: 3 (${named})`),
      },
    });
    expect((await api().database.owner.query('select from edition')).rowCount).toBe(1);
  });

  it('gets one by a draft that says it, and then the difference between the editions names each', async () => {
    for (const [kind, slug] of CHANGED) await explain(kind, slug);
    const { version } = await closeNext(api().database.owner);
    const { editions, editionDiff } = await api().get<{
      editions: { nodes: { version: string }[] };
      editionDiff: {
        changes: { nodes: { kind: string; slug: string; reasons: string[]; fields: object[] }[] };
      };
    }>(
      `query ($from: String!, $to: String!) { editions { nodes { version } } editionDiff(from: $from, to: $to) {
         changes(first: 10) { nodes { kind slug reasons fields { column after } } } } }`,
      { from: await firstVersion(), to: version },
    );
    expect(editions.nodes).toHaveLength(2);
    const { nodes } = editionDiff.changes;
    expect(nodes.map(({ kind, slug, reasons }) => [kind, slug, reasons])).toEqual(
      CHANGED.map((record) => [...record, ['CORRECTION']]),
    );
    expect(nodes[1]!.fields).toEqual([{ column: 'name', after: 'Vale, renamed by hand' }]);
  });

  const firstVersion = async () => {
    const { rows } = await api().database.owner.query<{ version: string }>(
      'select version from edition order by id limit 1',
    );
    return rows[0]!.version;
  };
});
