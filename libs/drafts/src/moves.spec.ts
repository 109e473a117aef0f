import { describe, expect, it } from '@jest/globals';
import { STAFF_ROLES, type StaffRole } from '#minewatch/auth';
import { type DraftState, moveNames, moves, movesFor } from './moves.js';

const STATES: DraftState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'PUBLISHED', 'RETRACTED'];

/** What each role may do with a draft in each state: as one of its authors, and with the draft of others. */
const EXPECTED: Record<StaffRole, Record<DraftState, [own: string, others: string]>> = {
  CONTRIBUTOR: {
    DRAFT: ['DISCARD', ''],
    IN_REVIEW: ['SEND_BACK DISCARD', ''],
    APPROVED: ['SEND_BACK DISCARD', ''],
    PUBLISHED: ['', ''],
    RETRACTED: ['REOPEN', ''],
  },
  EDITOR: {
    DRAFT: ['SUBMIT DISCARD', 'SUBMIT'],
    IN_REVIEW: ['SEND_BACK DISCARD', ''],
    APPROVED: ['SEND_BACK DISCARD', ''],
    PUBLISHED: ['', ''],
    RETRACTED: ['REOPEN', ''],
  },
  REVIEWER: {
    DRAFT: ['SUBMIT DISCARD', 'SUBMIT DISCARD'],
    IN_REVIEW: ['SEND_BACK DISCARD', 'APPROVE SEND_BACK DISCARD'],
    APPROVED: ['PUBLISH SEND_BACK DISCARD', 'PUBLISH SEND_BACK DISCARD'],
    PUBLISHED: ['', ''],
    RETRACTED: ['REOPEN', 'REOPEN'],
  },
  ADMINISTRATOR: {
    DRAFT: ['SUBMIT DISCARD', 'SUBMIT DISCARD'],
    IN_REVIEW: ['SEND_BACK DISCARD', 'APPROVE SEND_BACK DISCARD'],
    APPROVED: ['PUBLISH SEND_BACK DISCARD', 'PUBLISH SEND_BACK DISCARD'],
    PUBLISHED: ['', ''],
    RETRACTED: ['REOPEN', 'REOPEN'],
  },
};

describe('the moves of a draft', () => {
  for (const role of STAFF_ROLES) {
    for (const state of STATES) {
      it(`are known for a ${role.toLowerCase()} and a draft that is ${state}`, () => {
        const of = (isAuthor: boolean) => movesFor(state, { role, isAuthor, isAlone: false }).join(' ');
        expect([of(true), of(false)]).toEqual(EXPECTED[role][state]);
      });
    }
  }

  it('let a reviewer approve their own change only in an organisation of one person', () => {
    const own = { role: 'REVIEWER', isAuthor: true } as const;
    expect(movesFor('IN_REVIEW', { ...own, isAlone: false })).not.toContain('APPROVE');
    expect(movesFor('IN_REVIEW', { ...own, isAlone: true })).toContain('APPROVE');
    expect(movesFor('IN_REVIEW', { role: 'EDITOR', isAuthor: true, isAlone: true })).not.toContain('APPROVE');
  });

  it('never lead out of what is published, nor to it but from what is approved', () => {
    const toPublished = moveNames.filter((name) => moves[name].to === 'PUBLISHED');
    expect(toPublished.map((name) => moves[name].from)).toEqual([['APPROVED']]);
    expect(moveNames.filter((name) => (moves[name].from as readonly string[]).includes('PUBLISHED'))).toEqual(
      [],
    );
  });
});
