import { describe, expect, it } from '@jest/globals';
import { findDifferences, keyOf, mergeTexts, type Side } from './merge-texts.js';
import type { RecordForm } from './record-form.js';

const column = (name: string) => ({
  name,
  label: name,
  hint: '',
  kind: 'TEXT' as const,
  choices: null,
  partChoices: null,
  isDated: false,
  recordKinds: [],
  kindColumn: null,
  isDerived: false,
  isRequired: false,
});
const form: RecordForm = {
  kind: 'DISPUTE',
  title: 'disputes',
  sections: [
    { file: 'disputes.csv', title: 'dispute', isMany: false, columns: [column('title'), column('summary')] },
    { file: 'status.csv', title: 'status', isMany: true, columns: [column('status')] },
  ],
};
const text = (title: string, summary: string, ...statuses: string[]) => ({
  kind: 'DISPUTE',
  slug: 'conga',
  sections: [
    { file: 'disputes.csv', rows: [{ title, summary }] },
    { file: 'status.csv', rows: statuses.map((status) => ({ status })) },
  ],
});

describe('two texts of one record', () => {
  const sides = {
    base: text('Conga', 'old', 'ACTIVE'),
    theirs: text('Conga', 'theirs', 'ACTIVE', 'LATENT'),
    mine: text('Conga mine', 'mine', 'ACTIVE'),
  };
  const differences = findDifferences(form, sides);

  it('clash only where both changed the same', () => {
    expect(differences.map(({ label, isClash }) => [label, isClash])).toEqual([
      ['title', false],
      ['summary', true],
      ['status', false],
    ]);
  });

  it('become one: what only one changed stays as that one has it, and clashes as chosen', () => {
    const choices = new Map<string, Side>([[keyOf(differences[1]!), 'THEIRS']]);
    expect(mergeTexts(sides, differences, choices)).toEqual(text('Conga mine', 'theirs', 'ACTIVE', 'LATENT'));
  });
});
