import fc from 'fast-check';

/** Bounds of an uncertain day, counted from 2000-01-01; both infinite where no date is recorded. */
export interface Bounds {
  readonly earliest: number;
  readonly latest: number;
}

export interface ModelStake {
  readonly owner: number;
  /** Companies count from 0, projects from `FIRST_PROJECT`. */
  readonly owned: number;
  readonly interestType: string;
  /** Hundredths of a per cent, least and greatest; null is unknown. */
  readonly share: readonly [number, number] | null;
  readonly isOperator: boolean;
  readonly from: Bounds;
  readonly to: Bounds;
}

export interface ModelListing {
  readonly isAim: boolean;
  readonly from: Bounds;
  readonly to: Bounds;
}

export interface ModelCompany {
  readonly isBritish: boolean;
  readonly listing: ModelListing | null;
}

/** Companies, projects and the stakes between them. */
export interface OwnershipGraph {
  readonly companies: readonly ModelCompany[];
  readonly projects: number;
  readonly stakes: readonly ModelStake[];
}

/** A change of one place in the list of stakes: what stands there afterwards, or nothing. */
export interface StakeEdit {
  readonly place: number;
  readonly stake: ModelStake | null;
}

export const FIRST_PROJECT = 100;
/** Dates lie on these days, so that they often meet. */
export const LAST_DAY = 12;
/** Best first: the one that counts of several stakes of an owner in one thing. */
export const INTEREST_TYPES = ['SHAREHOLDING', 'JV', 'CONTROL_OTHER', 'VOTING', 'UNKNOWN'] as const;

const COMPANIES = 5;
const PROJECTS = 2;

const day = fc.integer({ min: 0, max: LAST_DAY });
const bounds = fc.oneof(
  { weight: 2, arbitrary: day.map((at) => ({ earliest: at, latest: at })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(day, fc.integer({ min: 1, max: 4 }))
      .map(([at, width]) => ({ earliest: at, latest: at + width })),
  },
);
const unbounded = (side: number) => fc.constant({ earliest: side, latest: side });
const from = fc.oneof({ weight: 1, arbitrary: unbounded(-Infinity) }, { weight: 4, arbitrary: bounds });
const to = fc.oneof({ weight: 2, arbitrary: unbounded(Infinity) }, { weight: 3, arbitrary: bounds });
const span = fc.record({ from, to }).filter((each) => each.from.earliest <= each.to.latest);

const share = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 10_000 }).map((at) => [at, at] as const) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 1, max: 5_000 }))
      .map(([least, more]) => [least, least + more] as const),
  },
);

const stake: fc.Arbitrary<ModelStake> = fc
  .record({
    owner: fc.integer({ min: 0, max: COMPANIES - 1 }),
    owned: fc.oneof(
      fc.integer({ min: 0, max: COMPANIES - 1 }),
      fc.integer({ min: FIRST_PROJECT, max: FIRST_PROJECT + PROJECTS - 1 }),
    ),
    interestType: fc.constantFrom(...INTEREST_TYPES),
    share,
    isOperator: fc.boolean(),
    span,
  })
  .filter(({ owner, owned }) => owner !== owned)
  .map(({ span: dates, ...rest }) => ({ ...rest, ...dates }));

const company: fc.Arbitrary<ModelCompany> = fc.record({
  isBritish: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  listing: fc.option(
    fc.record({ isAim: fc.boolean(), span }).map(({ isAim, span: dates }) => ({ isAim, ...dates })),
    { freq: 2 },
  ),
});

/** Often a stake goes on where another of the same owner ends, on the same uncertain day. */
const chained = fc.tuple(stake, stake, fc.boolean()).map(([first, next, isSameType]): ModelStake[] => {
  if (first.to.latest === Infinity || first.to.earliest > next.to.latest) return [first];
  const type = isSameType ? first.interestType : next.interestType;
  return [first, { ...next, owner: first.owner, owned: first.owned, interestType: type, from: first.to }];
});

export const ownershipGraph: fc.Arbitrary<OwnershipGraph> = fc
  .record({
    companies: fc.array(company, { minLength: COMPANIES, maxLength: COMPANIES }),
    projects: fc.constant(PROJECTS),
    stakes: fc.array(
      fc.oneof({ weight: 3, arbitrary: stake.map((one) => [one]) }, { weight: 1, arbitrary: chained }),
      {
        maxLength: 10,
      },
    ),
  })
  .map((graph) => ({ ...graph, stakes: graph.stakes.flat().reduce(withStake, []) }));

export const stakeEdits: fc.Arbitrary<StakeEdit[]> = fc.array(
  fc.record({ place: fc.integer({ min: 0, max: 11 }), stake: fc.option(stake, { freq: 3 }) }),
  { minLength: 3, maxLength: 3 },
);

/** The stakes after an edit; the same ones when the database would refuse it. */
export function edited(stakes: readonly ModelStake[], { place, stake }: StakeEdit): readonly ModelStake[] {
  const at = Math.min(place, stakes.length);
  const others = [...stakes.slice(0, at), ...stakes.slice(at + 1)];
  if (!stake) return others;
  if (!fits(others, stake)) return stakes;
  return [...stakes.slice(0, at), stake, ...stakes.slice(at + 1)];
}

function withStake(stakes: readonly ModelStake[], stake: ModelStake): readonly ModelStake[] {
  return fits(stakes, stake) ? [...stakes, stake] : stakes;
}

/** The constraints of the table: one start for each owner, thing and kind, and no overlap that is certain. */
function fits(stakes: readonly ModelStake[], stake: ModelStake): boolean {
  return stakes
    .filter((each) => each.owner === stake.owner && each.owned === stake.owned)
    .filter((each) => each.interestType === stake.interestType)
    .every((each) => {
      const isSameStart =
        each.from.earliest === stake.from.earliest && each.from.latest === stake.from.latest;
      const overlapFrom = Math.max(each.from.latest, stake.from.latest);
      return !isSameStart && overlapFrom >= Math.min(each.to.earliest, stake.to.earliest);
    });
}
