import { describe, expect, it } from '@jest/globals';
import type { Status } from '#minewatch/vocabulary';
import { explainDispute, type DisputeSides, type PublishedChange } from './explain-steps.js';
import type { Position } from './position.js';

const at = (status: Status, more: Partial<Position> = {}): Position => ({
  status,
  disputeType: 'SOC',
  sector: 'MINING_LARGE',
  departments: ['08'],
  companies: [],
  ...more,
});
const correction: PublishedChange = {
  reason: 'CORRECTION',
  sentenceEn: 'A date was wrong.',
  sentenceEs: null,
};
const explain = (sides: Partial<DisputeSides>) =>
  explainDispute(
    {
      id: 1,
      slug: 'd',
      titleEn: 'D',
      titleEs: null,
      before: null,
      known: null,
      now: null,
      wasPublished: true,
      mergedInto: null,
      withdrawnReason: null,
      changes: [],
      isReviewed: false,
      hasEvents: false,
      ...sides,
    },
    false,
  );
const names = (sides: Partial<DisputeSides>) => explain(sides).steps.map(({ movement }) => movement);

describe('the steps of a dispute', () => {
  it('are none where nothing changed', () => {
    expect(names({ before: at('ACTIVE'), known: at('ACTIVE'), now: at('ACTIVE') })).toEqual([]);
  });

  it('are named after where they lead, and from where', () => {
    const move = (from: Status, to: Status) => names({ before: at(from), known: at(from), now: at(to) });
    expect(move('ACTIVE', 'LATENT')).toEqual(['TO_LATENT']);
    expect(move('LATENT', 'ACTIVE')).toEqual(['REACTIVATED']);
    expect(move('WITHDRAWN', 'ACTIVE')).toEqual(['REINCORPORATED']);
    expect(move('RESOLVED', 'LATENT')).toEqual(['REOPENED']);
    expect(move('OBSERVED', 'ACTIVE')).toEqual(['ACTIVATED']);
    expect(move('LATENT', 'MERGED')).toEqual(['MERGED']);
    expect(names({ now: at('ACTIVE'), wasPublished: false })).toEqual(['NEW']);
  });

  it('correct what was published before they tell what happened', () => {
    const sides = { before: at('ACTIVE'), known: at('LATENT'), now: at('RESOLVED'), changes: [correction] };
    const { steps, isUnexplained } = explain(sides);
    expect(steps.map(({ movement, from, to }) => [movement, from?.status, to?.status])).toEqual([
      ['CORRECTED', 'ACTIVE', 'LATENT'],
      ['RESOLVED', 'LATENT', 'RESOLVED'],
    ]);
    expect(steps[0]!.because).toEqual(correction);
    expect(isUnexplained).toBe(false);
  });

  it('contradict the past only with a reason', () => {
    const changed = { before: at('ACTIVE'), known: at('LATENT'), now: at('LATENT') };
    const real = { reason: 'REAL_CHANGE', sentenceEn: null, sentenceEs: null } as const;
    expect(explain({ ...changed, changes: [real] }).isUnexplained).toBe(true);
    expect(explain({ ...changed, changes: [real, correction] }).isUnexplained).toBe(false);
    expect(explain({ known: at('ACTIVE'), now: at('ACTIVE'), changes: [real] }).isUnexplained).toBe(true);
  });

  it('say late addition of an older dispute that was not there at all', () => {
    const older = { known: at('ACTIVE'), now: at('ACTIVE'), changes: [correction] };
    expect(names({ ...older, wasPublished: false })).toEqual(['ADDED_LATE']);
    expect(names({ ...older, wasPublished: true })).toEqual(['CORRECTED']);
  });

  it('treat merged and withdrawn records openly, with their own reason', () => {
    const gone = { before: at('ACTIVE') };
    expect(explain({ ...gone, mergedInto: 'other' })).toMatchObject({ isUnexplained: false });
    expect(names({ ...gone, mergedInto: 'other' })).toEqual(['MERGED']);
    expect(names({ ...gone, withdrawnReason: 'It never was one' })).toEqual(['CORRECTED']);
    expect(explain(gone).isUnexplained).toBe(true);
  });

  it('call another type or place another count, not another status', () => {
    const moved = at('LATENT', { departments: ['03'] });
    expect(names({ before: at('ACTIVE'), known: at('ACTIVE', { departments: ['03'] }), now: moved })).toEqual(
      ['RECLASSIFIED', 'TO_LATENT'],
    );
  });
});
