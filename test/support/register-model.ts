import fc from 'fast-check';
import type { Status } from '#minewatch/vocabulary';

/** A dispute as a person would keep it in a notebook: what the arithmetic of editions is compared with. */
export interface ModelDispute {
  readonly slug: string;
  type: string;
  project: number;
  isExtractive: boolean;
  state: 'LIVE' | 'WITHDRAWN' | 'MERGED';
  /** Status by the first day from which it may hold, `YYYY-MM-DD`. */
  readonly statuses: Map<string, Status>;
}

/** Where a dispute is counted. */
export interface ModelPosition {
  readonly slug: string;
  readonly status: Status;
  readonly type: string;
  readonly department: string;
}

export type Reason = 'REAL_CHANGE' | 'CORRECTION' | 'LATE_ADDITION' | 'RULE_CHANGE';

/** Something that staff publish; `slot` picks one of the disputes there are. */
export type Change = { readonly slot: number; readonly reason: Reason } & (
  | { readonly kind: 'add'; readonly type: string; readonly project: number; readonly at: StatusAt }
  | { readonly kind: 'status'; readonly at: StatusAt }
  | { readonly kind: 'forget'; readonly nth: number }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'project'; readonly project: number }
  | { readonly kind: 'extractive'; readonly isExtractive: boolean }
  | { readonly kind: 'state'; readonly state: ModelDispute['state'] }
  | { readonly kind: 'review' }
);

/** A status that begins so many months after the first edition's, on a day or on one not known of the month. */
export interface StatusAt {
  readonly month: number;
  readonly day: number | null;
  readonly status: Status;
}

/** What is published before a month is closed as a candidate, and what before it is closed for good. */
export interface ModelMonth {
  readonly before: readonly Change[];
  readonly corrections: readonly Change[];
}

/** Real projects in three departments, and a company that once held each. */
export const PROJECTS = [
  { slug: 'las-bambas', department: '03', company: 'glencore' },
  { slug: 'tintaya', department: '08', company: 'xstrata' },
  { slug: 'yanacocha', department: '06', company: 'newmont' },
] as const;
export const TYPES = ['SOC', 'LAB'] as const;
export const STATUSES: readonly Status[] = [
  'OBSERVED',
  'ACTIVE',
  'LATENT',
  'RESOLVED',
  'WITHDRAWN',
  'MERGED',
];
export const REASONS_OF_THE_PAST: readonly Reason[] = ['CORRECTION', 'LATE_ADDITION', 'RULE_CHANGE'];
const type = fc.constantFrom(...TYPES);
const project = fc.integer({ min: 0, max: PROJECTS.length - 1 });
const at = fc.record({
  month: fc.integer({ min: -2, max: 7 }),
  day: fc.option(fc.integer({ min: 1, max: 28 }), { freq: 4 }),
  status: fc.constantFrom(...STATUSES),
});
const slot = fc.integer({ min: 0, max: 99 });
const reason = fc.constantFrom<Reason>(
  'REAL_CHANGE',
  'REAL_CHANGE',
  'CORRECTION',
  'LATE_ADDITION',
  'RULE_CHANGE',
);
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), slot, reason, type, project, at }) },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('status' as const), slot, reason, at }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('forget' as const), slot, reason, nth: fc.nat({ max: 3 }) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('type' as const), slot, reason, type }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('project' as const), slot, reason, project }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('extractive' as const),
      slot,
      reason,
      isExtractive: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('state' as const),
      slot,
      reason,
      state: fc.constantFrom<ModelDispute['state']>('LIVE', 'WITHDRAWN', 'MERGED'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('review' as const), slot, reason }) },
);

/** The changes of several months. */
export const modelMonths = (count: number): fc.Arbitrary<ModelMonth[]> =>
  fc.array(
    fc.record({
      before: fc.array(change, { minLength: 2, maxLength: 7 }),
      corrections: fc.array(change, { maxLength: 2 }),
    }),
    { minLength: count, maxLength: count },
  );

/** Where a dispute stands on a day, read as slowly and plainly as possible. */
export function positionOn(dispute: ModelDispute, day: string): ModelPosition | null {
  if (dispute.state !== 'LIVE' || !dispute.isExtractive) return null;
  const begun = [...dispute.statuses.keys()].filter((from) => from <= day).sort();
  const last = begun.at(-1);
  if (!last) return null;
  const { slug } = dispute;
  const { department } = PROJECTS[dispute.project]!;
  return { slug, status: dispute.statuses.get(last)!, type: dispute.type, department };
}
