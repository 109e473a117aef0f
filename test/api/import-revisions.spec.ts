import { describe, expect, it } from '@jest/globals';
import { changedRecords, readAllDocuments, recordKinds } from '#minewatch/record-documents';
import { inTransaction, useDocuments } from '../support/documents.js';
import { importFiles } from '../support/record-folders.js';

interface Revision {
  slug: string;
  number: number;
  reason: string;
  sentence_en: string | null;
  sentence_es: string | null;
  content: unknown;
}

describe('the states of records that an import keeps', () => {
  const { database, rowsOf, read } = useDocuments();
  const revisionsOf = (slug: string) =>
    rowsOf<Revision>(`select r.slug, v.number, v.reason, v.sentence_en, v.sentence_es, v.content
      from revision v join record r on r.id = v.record_id where r.slug = '${slug}' order by v.number`);

  it('begin with the first publication of each record, as it reads', async () => {
    const revisions = await rowsOf<Revision & { kind: string }>(
      'select r.kind, r.slug, v.* from revision v join record r on r.id = v.record_id',
    );
    const contents = new Map(revisions.map(({ kind, slug, content }) => [`${kind} ${slug}`, content]));
    expect(revisions.filter(({ number }) => number !== 1)).toEqual([]);
    expect(
      new Set(revisions.map((each) => [each.reason, each.sentence_en, each.sentence_es].join())),
    ).toEqual(new Set(['REAL_CHANGE,First published,Primera publicación']));
    let records = 0;
    await inTransaction(database().owner, async (client) => {
      for (const kind of recordKinds) {
        for await (const document of readAllDocuments(client, kind)) {
          records += 1;
          expect(contents.get(`${kind} ${document.slug}`)).toEqual(document);
        }
      }
    });
    expect(revisions).toHaveLength(records);
  });

  it('say the reason and sentence that the importer gives, for records that change and no others', async () => {
    const [moment] = await rowsOf<{ now: string }>('select max(published_at)::text as now from publication');
    const note = { reason: 'CORRECTION', sentenceEn: 'The name was misspelt', sentenceEs: null } as const;
    await importFiles(
      database(),
      {
        'companies.csv': 'slug,name\nglencore,Glencore International\nxstrata,Xstrata\n',
        'status_history.csv': 'dispute_slug,from_edtf,status\nconga,2026-11,LATENT\n',
      },
      { note },
    );
    expect(await revisionsOf('glencore')).toMatchObject([
      { number: 1 },
      { number: 2, reason: 'CORRECTION', sentence_en: 'The name was misspelt', sentence_es: null },
    ]);
    expect((await revisionsOf('conga')).at(-1)).toMatchObject({
      number: 2,
      content: await read('DISPUTE', 'conga'),
    });
    expect(await revisionsOf('xstrata')).toHaveLength(1);
    const changed = await inTransaction(database().owner, (client) =>
      changedRecords(client, moment?.now ?? '', 'infinity'),
    );
    expect(changed.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual(['COMPANY glencore', 'DISPUTE conga']);
    const before = await inTransaction(database().owner, (client) =>
      changedRecords(client, '-infinity', moment?.now ?? ''),
    );
    expect(before.length).toBeGreaterThan(1000);
  });

  it('have a sentence of their own where nothing was said', async () => {
    await importFiles(database(), { 'companies.csv': 'slug,name\nxstrata,Xstrata AG\nandes,Andes\n' });
    expect((await revisionsOf('xstrata')).at(-1)).toMatchObject({
      number: 2,
      sentence_en: 'Imported from files',
    });
    expect(await revisionsOf('andes')).toMatchObject([{ number: 1, sentence_es: 'Primera publicación' }]);
  });
});
