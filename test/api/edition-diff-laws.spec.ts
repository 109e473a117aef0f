import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type pg from 'pg';
import { publishDocuments } from '#minewatch/record-imports';
import { readAllDocuments, type RecordDocument } from '#minewatch/record-documents';
import { useApi } from '../support/api.js';
import { closeNext } from '../support/editions.js';
import { revise } from '../support/revise.js';
import { publish, undone } from '../support/transactions.js';

const DIFF = `query ($from: String!, $to: String) {
  editionDiff(from: $from, to: $to) {
    changes(first: 100) { nodes { kind slug change reasons revisions { sentence { text } } fields { file row column before after } } }
  }
}`;

interface Change {
  readonly slug: string;
  readonly change: string;
  readonly reasons: readonly string[];
  readonly fields: readonly { file: string; row: string; column: string; before: string; after: string }[];
}

const REASONS = ['REAL_CHANGE', 'CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE'] as const;

describe('the difference between editions on the real records', () => {
  const api = useApi();
  const owner = (): pg.Pool => api().database.owner;
  const read = async (kind: RecordDocument['kind']): Promise<RecordDocument[]> =>
    undone(owner(), async (client) => {
      const found: RecordDocument[] = [];
      for await (const document of readAllDocuments(client, kind)) found.push(document);
      return found;
    });
  const change = (documents: readonly RecordDocument[], reason: string, sentence: string) =>
    publish(owner(), async (client) => {
      const { problems, changed } = await publishDocuments(client, documents);
      expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
      for (const { after } of changed) await revise(client, { ...after, reason, sentence });
    });
  const compare = async (from: string, to?: string): Promise<readonly Change[]> => {
    type Answer = { editionDiff: { changes: { nodes: Change[] } } };
    return (await api().get<Answer>(DIFF, { from, to })).editionDiff.changes.nodes;
  };
  const withCell = (
    document: RecordDocument,
    file: string,
    column: string,
    edit: (text: string) => string,
  ) => ({
    ...document,
    sections: document.sections.map((section) =>
      section.file !== file
        ? section
        : {
            ...section,
            rows: section.rows.map((row, index) =>
              index === 0 ? { ...row, [column]: edit(row[column] ?? '') } : row,
            ),
          },
    ),
  });

  it('says CORRECTED where the date of a stake was corrected late (acceptance case 3)', async () => {
    const before = await closeNext(owner());
    const antapaccay = (await read('COMPANY')).find(({ slug }) => slug === 'compania-minera-antapaccay')!;
    const stakes = antapaccay.sections.find(({ file }) => file === 'ownership.csv')!;
    const corrected = {
      ...antapaccay,
      sections: [
        {
          file: stakes.file,
          rows: stakes.rows.map((row) =>
            row['owner_slug'] === 'xstrata' ? { ...row, to_edtf: '2012-04-30' } : row,
          ),
        },
      ],
    };
    await change([corrected], 'CORRECTION', 'Xstrata had sold earlier than we published.');
    const after = await closeNext(owner());
    const nodes = await compare(before.version, after.version);
    expect(nodes).toMatchObject([
      { slug: 'compania-minera-antapaccay', change: 'CHANGED', reasons: ['CORRECTION'] },
    ]);
    expect(nodes[0]!.fields).toEqual([
      expect.objectContaining({ file: 'ownership.csv', column: 'to_edtf', after: '2012-04-30' }),
    ]);
    const question = `query ($edition: String) { project(slug: "tintaya", edition: $edition) {
      holders(on: "2012-05-28") { company { slug } } } }`;
    const holders = async (edition?: string) => {
      type Answer = { project: { holders: { company: { slug: string } }[] } };
      const { project } = await api().get<Answer>(question, { edition });
      return project.holders.map(({ company }) => company.slug);
    };
    expect(await holders(before.version)).toContain('xstrata');
    expect(await holders(after.version)).not.toContain('xstrata');
    expect(await holders()).not.toContain('xstrata');
  });

  it('names exactly the records that random changes left different', async () => {
    const documents = (await read('COMPANY')).slice(0, 12);
    const edit = fc.record({
      which: fc.nat(documents.length - 1),
      text: fc.constantFrom('', 'One', 'Two', 'Three'),
      reason: fc.constantFrom(...REASONS),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const { version: from } = await closeNext(owner());
        const start = new Map((await read('COMPANY')).map((document) => [document.slug, document]));
        for (const { which, text, reason } of edits) {
          const current = (await read('COMPANY')).find(({ slug }) => slug === documents[which]!.slug)!;
          await change([withCell(current, 'companies.csv', 'legal_name', () => text)], reason, 'At random.');
        }
        const { version: to } = await closeNext(owner());
        const end = await read('COMPANY');
        const expected = end.filter(
          (document) => legalName(document) !== legalName(start.get(document.slug)!),
        );
        for (const nodes of [await compare(from, to), await compare(from)]) {
          expect(nodes.map(({ slug }) => slug)).toEqual(expected.map(({ slug }) => slug));
          for (const { slug, fields } of nodes) {
            const [before, after] = [start.get(slug)!, end.find((each) => each.slug === slug)!].map(
              legalName,
            );
            expect(fields).toMatchObject([{ file: 'companies.csv', row: '', column: 'legal_name' }]);
            expect([fields[0]!.before ?? '', fields[0]!.after ?? '']).toEqual([before, after]);
          }
        }
      }),
      { numRuns: 5 },
    );
  });
});

function legalName({ sections }: RecordDocument): string {
  return sections[0]?.rows[0]?.['legal_name'] ?? '';
}
