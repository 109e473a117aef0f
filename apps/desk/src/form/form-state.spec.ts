import { describe, expect, it } from '@jest/globals';
import { begin, contentOf, documentOf, isSame, step } from './form-state.js';

const dispute = {
  kind: 'DISPUTE',
  slug: 'conga',
  sections: [
    { file: 'disputes.csv', rows: [{ title_en: 'Conga' }] },
    { file: 'status_history.csv', rows: [{ status: 'ACTIVE' }, { status: 'LATENT' }] },
  ],
};

const open = () => begin(contentOf(dispute));
const titleOf = (state: ReturnType<typeof open>) => state.present.sections[0]?.rows[0]?.cells['title_en'];
const type = (state: ReturnType<typeof open>, text: string) =>
  step(state, {
    type: 'set',
    file: 'disputes.csv',
    row: state.present.sections[0]!.rows[0]!.key,
    cells: { title_en: text },
  });

describe('a form', () => {
  it('takes back what was typed in one cell in one step', () => {
    const typed = type(type(open(), 'Conga m'), 'Conga mine');
    expect(titleOf(typed)).toBe('Conga mine');
    const undone = step(typed, { type: 'undo' });
    expect(titleOf(undone)).toBe('Conga');
    expect(titleOf(step(undone, { type: 'redo' }))).toBe('Conga mine');
  });

  it('brings a removed row back with all it held, at its place', () => {
    const before = open();
    const [first] = before.present.sections[1]!.rows;
    const removed = step(before, { type: 'remove', file: 'status_history.csv', row: first!.key });
    expect(documentOf(removed.present).sections[1]?.rows).toEqual([{ status: 'LATENT' }]);
    expect(documentOf(step(removed, { type: 'undo' }).present)).toEqual(dispute);
  });

  it('adds a row to a section that had none', () => {
    const added = step(open(), { type: 'add', file: 'dispute_actors.csv', cells: { function: 'OWNER' } });
    expect(documentOf(added.present).sections[2]).toEqual({
      file: 'dispute_actors.csv',
      rows: [{ function: 'OWNER' }],
    });
  });

  it('knows whether anything was changed', () => {
    const state = open();
    expect(isSame(state.present, contentOf(dispute))).toBe(true);
    expect(isSame(type(state, 'Another').present, contentOf(dispute))).toBe(false);
  });
});
