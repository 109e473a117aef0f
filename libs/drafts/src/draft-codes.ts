import { registerEnumType } from '@nestjs/graphql';
import type { DraftState, MoveName } from './moves.js';

export const DraftStateEnum = {
  DRAFT: 'DRAFT',
  IN_REVIEW: 'IN_REVIEW',
  APPROVED: 'APPROVED',
  PUBLISHED: 'PUBLISHED',
  RETRACTED: 'RETRACTED',
} as const satisfies { readonly [State in DraftState]: State };

registerEnumType(DraftStateEnum, {
  name: 'DraftState',
  description: 'Where a draft stands.',
  valuesMap: {
    DRAFT: { description: 'It is being written.' },
    IN_REVIEW: { description: 'It waits for somebody who did not write it.' },
    APPROVED: { description: 'It was approved and waits to be published.' },
    PUBLISHED: { description: 'It is public.' },
    RETRACTED: { description: 'It was discarded, with a reason.' },
  },
});

export const MoveEnum = {
  SUBMIT: 'SUBMIT',
  APPROVE: 'APPROVE',
  PUBLISH: 'PUBLISH',
  SEND_BACK: 'SEND_BACK',
  DISCARD: 'DISCARD',
  REOPEN: 'REOPEN',
} as const satisfies { readonly [Move in MoveName]: Move };

registerEnumType(MoveEnum, {
  name: 'DraftMove',
  description: 'What can be done with a draft.',
  valuesMap: {
    SUBMIT: { description: 'Ask somebody else to review it.' },
    APPROVE: { description: 'Agree to it, having written none of it.' },
    PUBLISH: { description: 'Make it public.' },
    SEND_BACK: { description: 'Return it to its authors, or take it back.' },
    DISCARD: { description: 'Give it up, with a reason.' },
    REOPEN: { description: 'Take up again what was discarded.' },
  },
});

/** What publishing a draft does to its record. */
export const DraftAction = {
  WRITE: 'WRITE',
  MERGE: 'MERGE',
  WITHDRAW: 'WITHDRAW',
  RESTORE: 'RESTORE',
} as const;

export type DraftAction = (typeof DraftAction)[keyof typeof DraftAction];

registerEnumType(DraftAction, {
  name: 'DraftAction',
  description: 'What publishing a draft does to its record.',
  valuesMap: {
    WRITE: { description: 'The record becomes what the draft says; a new one begins.' },
    MERGE: { description: 'Another record takes it in, and its address leads there.' },
    WITHDRAW: { description: 'It is public no longer; its address says so.' },
    RESTORE: { description: 'It is public again after it was merged or withdrawn, as the draft says.' },
  },
});

/** Whose value is kept where two people changed the same. */
export const Side = { MINE: 'MINE', THEIRS: 'THEIRS' } as const;

export type Side = (typeof Side)[keyof typeof Side];

registerEnumType(Side, {
  name: 'Side',
  description: 'Whose value is kept where two people changed the same.',
  valuesMap: {
    MINE: { description: 'That of the draft.' },
    THEIRS: { description: 'That which is there by now.' },
  },
});
