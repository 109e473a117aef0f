import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { newDocument, saveDraft } from '../support/editing.js';
import { useStaff } from '../support/staff.js';

describe('while somebody types', () => {
  const api = useApi();
  const staff = useStaff(api);
  const FIND = `query ($text: String!, $kinds: [RecordKind!]!, $bundleId: ID) {
    findRecords(text: $text, kinds: $kinds, first: 5, bundleId: $bundleId) { kind slug title isDraft } }`;

  it.each([
    ['ancash', [], 'ancash'],
    ['wampís', ['PEOPLE'], 'wampis'],
    ['tintya', ['PROJECT'], 'tintaya'],
    ['glencroe', ['COMPANY'], 'glencore'],
    ['las bam', ['PROJECT'], 'las-bambas'],
    ['espinar 2012', ['DISPUTE'], 'espinar-tintaya-2012'],
    ['espinar-tintaya-2012', [], 'espinar-tintaya-2012'],
  ])('“%s” finds the record first', async (text, kinds, slug) => {
    const ana = await staff().signIn('CONTRIBUTOR');
    const { findRecords } = await ana.get<{ findRecords: { slug: string }[] }>(FIND, { text, kinds });
    expect(findRecords[0]?.slug).toBe(slug);
  });

  it('a record that begins with another draft of the same bundle is offered, and to nobody else', async () => {
    const ana = await staff().signIn('CONTRIBUTOR');
    const document = newDocument('EVENT', 'events.csv', { slug: 'a-new-march', title_en: 'A new march' });
    const { draft } = await saveDraft(ana, { kind: 'EVENT', document });
    const asked = { text: 'new mar', kinds: ['EVENT'] };
    const within = await ana.get<{ findRecords: unknown[] }>(FIND, { ...asked, bundleId: draft.bundleId });
    expect(within.findRecords[0]).toEqual({
      kind: 'EVENT',
      slug: 'a-new-march',
      title: 'A new march',
      isDraft: true,
    });
    expect(JSON.stringify(await ana.get(FIND, asked))).not.toContain('a-new-march');
  });

  it('a date says what it was understood as, in the language of who types', async () => {
    const ana = await staff().signIn('CONTRIBUTOR', { language: 'es' });
    const check =
      '($text: String!) { checkDate(text: $text) { sentence earliest latest precision problem } }';
    expect(await ana.get(`query ${check}`, { text: '2012-08/2012-09' })).toEqual({
      checkDate: {
        sentence: 'entre el 1 de agosto y el 30 de setiembre de 2012',
        earliest: '2012-08-01',
        latest: '2012-09-30',
        precision: 'RANGE',
        problem: null,
      },
    });
    const wrong = await ana.get<{ checkDate: { problem: string } }>(`query ${check}`, { text: '2019-02-29' });
    expect(wrong.checkDate.problem).toContain('febrero de 2019 tiene 28 días');
  });

  it('a form knows its files and columns', async () => {
    const ana = await staff().signIn('CONTRIBUTOR');
    const { recordForms } = await ana.get<{
      recordForms: { sections: { file: string; columns: unknown[] }[] }[];
    }>(
      '{ recordForms(kind: DISPUTE) { title sections { file title isMany columns { name label hint kind codeList recordKinds isRequired } } } }',
    );
    expect(recordForms[0]?.sections.map(({ file }) => file)).toContain('status_history.csv');
    expect(JSON.stringify(recordForms)).toContain('"codeList":"dispute_type"');
  });
});
