import { describe, expect, it } from '@jest/globals';
import { hints } from './column-hints.en.js';
import { labels } from './column-labels.en.js';
import { describeForms } from './describe-forms.js';

const forms = describeForms();
const columns = forms.flatMap(({ sections }) => sections.flatMap((section) => section.columns));

describe('the forms of records', () => {
  it('have a label and a hint in both languages for each column of each kind of record', () => {
    expect(forms.map(({ kind }) => kind)).toContain('AGREEMENT');
    const words = columns.flatMap(({ label, hint }) => [label.en, label.es, hint.en, hint.es]);
    expect(words.filter((each) => each.trim() === '')).toEqual([]);
    expect(Object.keys(hints).sort()).toEqual(Object.keys(labels).sort());
  });

  it('do not ask a row to name the record it belongs to', () => {
    const [dispute] = forms.filter(({ kind }) => kind === 'DISPUTE');
    const history = dispute?.sections.find(({ file }) => file === 'status_history.csv');
    expect(history).toMatchObject({ isMany: true });
    expect(history?.columns.map(({ name }) => name)).not.toContain('dispute_slug');
    expect(dispute?.sections.map(({ file }) => file)).toEqual([
      'disputes.csv',
      'dispute_actors.csv',
      'status_history.csv',
      'citations.csv',
    ]);
  });

  it('offer what each column may hold', () => {
    const find = (file: string, name: string) =>
      forms
        .flatMap(({ sections }) => sections)
        .find((section) => section.file === file)
        ?.columns.find((column) => column.name === name);
    expect(find('status_history.csv', 'status')).toMatchObject({ kind: 'CODE', codeList: 'status' });
    expect(find('disputes.csv', 'title_es')).toMatchObject({
      kind: 'TEXT',
      label: { en: 'Title, in Spanish', es: 'Título, en español' },
    });
    expect(find('disputes.csv', 'impacts')).toMatchObject({
      kind: 'ENTRIES',
      partLists: ['impact', 'impact_level', 'impact_proof'],
    });
    expect(find('ownership.csv', 'owner_slug')).toMatchObject({
      kind: 'REFERENCE',
      recordKinds: ['COMPANY'],
      isRequired: true,
    });
    expect(find('news.csv', 'headline_basis')).toMatchObject({ choices: ['page', 'url-slug', 'own'] });
  });
});
