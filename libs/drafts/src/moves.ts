import { roleMay, type StaffRole } from '#minewatch/auth';

/** Where a draft stands; the codes of the list editorial_state. */
export type DraftState = 'DRAFT' | 'IN_REVIEW' | 'APPROVED' | 'PUBLISHED' | 'RETRACTED';

export type MoveName = 'SUBMIT' | 'APPROVE' | 'PUBLISH' | 'SEND_BACK' | 'DISCARD' | 'REOPEN';

/** Who wants to move a draft: their role, and whether they wrote any of it. */
export interface Mover {
  readonly role: StaffRole;
  readonly isAuthor: boolean;
  /** The organisation has one person, who approves what they wrote. */
  readonly isAlone: boolean;
}

/** A sentence that is true of some people. */
type Who = (mover: Mover) => boolean;

const mayReview: Who = ({ role }) => roleMay(role, 'mayApproveTheChangesOfOthers');
const maySubmit: Who = ({ role }) => roleMay(role, 'maySubmit');
const mayPublish: Who = ({ role }) => roleMay(role, 'mayPublish');
const reviewsTheWorkOfOthers: Who = (mover) => mayReview(mover) && (!mover.isAuthor || mover.isAlone);
const wroteOrReviews: Who = (mover) => mover.isAuthor || mayReview(mover);

/** A move of a draft from some states to another, and who may make it. */
export interface Move {
  readonly from: readonly DraftState[];
  readonly to: DraftState;
  readonly who: Who;
  /** Drafts that were logged together make it together. */
  readonly isTogether: boolean;
}

/** Every move that there is; the database knows the same pairs of states (editorial.draft_move). */
export const moves = {
  SUBMIT: { from: ['DRAFT'], to: 'IN_REVIEW', who: maySubmit, isTogether: true },
  APPROVE: { from: ['IN_REVIEW'], to: 'APPROVED', who: reviewsTheWorkOfOthers, isTogether: true },
  PUBLISH: { from: ['APPROVED'], to: 'PUBLISHED', who: mayPublish, isTogether: true },
  SEND_BACK: { from: ['IN_REVIEW', 'APPROVED'], to: 'DRAFT', who: wroteOrReviews, isTogether: true },
  DISCARD: {
    from: ['DRAFT', 'IN_REVIEW', 'APPROVED'],
    to: 'RETRACTED',
    who: wroteOrReviews,
    isTogether: false,
  },
  REOPEN: { from: ['RETRACTED'], to: 'DRAFT', who: wroteOrReviews, isTogether: false },
} as const satisfies Record<MoveName, Move>;

/** The moves that somebody may make with a draft as it stands. */
export function movesFor(state: DraftState, mover: Mover): MoveName[] {
  return moveNames.filter((name) => {
    const { from, who }: Move = moves[name];
    return from.includes(state) && who(mover);
  });
}

export const moveNames = Object.keys(moves) as MoveName[];
