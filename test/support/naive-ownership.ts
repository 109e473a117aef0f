import {
  INTEREST_TYPES,
  type Bounds,
  type ModelListing,
  type ModelStake,
  type OwnershipGraph,
} from './ownership-model.js';

export type Basis = 'CERTAIN' | 'POSSIBLE';

/** What a company holds of something on a day; shares in units of SHARE_UNIT. */
export interface NaiveHolding {
  readonly share: readonly [bigint, bigint] | null;
  readonly isOperator: boolean;
  readonly isDirect: boolean;
  readonly pathCount: number;
}

/** Parts of a per cent: enough for an exact product along the longest path. */
const DECIMALS = 34;
const SHARE_UNIT = 10n ** BigInt(DECIMALS);

interface Claim {
  readonly place: number;
  readonly share: readonly [number, number] | null;
  readonly isOperator: boolean;
}

interface Link {
  readonly share: readonly [number, number] | null;
  readonly isOperator: boolean;
}

interface Path {
  readonly top: number;
  readonly share: readonly [bigint, bigint] | null;
  readonly isOperator: boolean;
  readonly length: number;
}

/** Ownership on one day, worked out from the definition: every path, by recursion. */
export class NaiveOwnership {
  private readonly links = new Map<string, Link | null>();
  private readonly pathsTo = new Map<number, Path[]>();

  constructor(
    private readonly graph: OwnershipGraph,
    private readonly day: number,
    private readonly basis: Basis,
  ) {}

  /** What `company` holds of `owned`, or null. */
  holding(company: number, owned: number): NaiveHolding | null {
    const paths = this.paths(owned).filter(({ top }) => top === company);
    if (paths.length === 0) return null;
    const sum = (side: 0 | 1) => paths.reduce((total, { share }) => total + (share?.[side] ?? 0n), 0n);
    const isKnown = paths.every(({ share }) => share !== null);
    return {
      share: isKnown ? [this.bounded(sum(0)), this.bounded(sum(1))] : null,
      isOperator: paths.some(({ isOperator }) => isOperator),
      isDirect: paths.some(({ length }) => length === 1),
      pathCount: paths.length,
    };
  }

  /** Reasons of the UK link of a company. */
  ukLinks(company: number): string[] {
    const owners = new Set(this.paths(company).map(({ top }) => top));
    const isOwned = [...owners].some((owner) => this.ownUkLinks(owner).length > 0);
    return [...this.ownUkLinks(company), ...(isOwned ? ['UK_OWNED'] : [])];
  }

  private ownUkLinks(company: number): string[] {
    const { isBritish, listing } = this.graph.companies[company]!;
    const isListed = listing && this.holds(listing);
    return [
      ...(isListed ? [listing.isAim ? 'AIM_LISTED' : 'LSE_LISTED'] : []),
      ...(isBritish ? ['UK_REGISTERED'] : []),
    ];
  }

  private paths(owned: number): Path[] {
    const known = this.pathsTo.get(owned) ?? this.pathsUp(owned, [owned]);
    this.pathsTo.set(owned, known);
    return known;
  }

  private link(owner: number, owned: number): Link | null {
    const key = `${owner} ${owned}`;
    const known = this.links.get(key);
    if (known !== undefined) return known;
    const link = this.settle(owner, owned);
    this.links.set(key, link);
    return link;
  }

  private pathsUp(owned: number, visited: readonly number[]): Path[] {
    return this.graph.companies.flatMap((_, owner) => {
      const link = visited.includes(owner) ? null : this.link(owner, owned);
      if (!link) return [];
      const share = link.share ? ([exact(link.share[0]), exact(link.share[1])] as const) : null;
      const here = { top: owner, share, isOperator: link.isOperator, length: 1 };
      const further = this.pathsUp(owner, [...visited, owner]).map((path) => ({
        top: path.top,
        share:
          share && path.share && ([times(share[0], path.share[0]), times(share[1], path.share[1])] as const),
        isOperator: link.isOperator && path.isOperator,
        length: path.length + 1,
      }));
      return [here, ...further];
    });
  }

  /** Several stakes of one owner in one thing: the first kind counts; its readings span a range. */
  private settle(owner: number, owned: number): Link | null {
    const stakes = this.graph.stakes.filter((each) => each.owner === owner && each.owned === owned);
    const claims = [...stakes.filter((each) => this.holds(each)).map(claimOf), ...this.bridges(stakes)];
    if (claims.length === 0) return null;
    const best = Math.min(...claims.map(({ place }) => place));
    const shares = claims.filter(({ place }) => place === best).map(({ share }) => share);
    const known = shares.filter((share) => share !== null);
    return {
      share:
        known.length === shares.length
          ? [Math.min(...known.map(([least]) => least)), Math.max(...known.map(([, greatest]) => greatest))]
          : null,
      isOperator: claims.some(({ isOperator }) => isOperator),
    };
  }

  /** One of two stakes is held for certain where one gives way to the other on a day within these bounds. */
  private bridges(stakes: readonly ModelStake[]): Claim[] {
    if (this.basis === 'POSSIBLE') return [];
    return stakes.flatMap((first) =>
      stakes
        .filter((next) => next !== first && isSame(next.from, first.to))
        .filter(
          (next) =>
            this.day >= Math.max(first.to.earliest, first.from.latest) &&
            this.day < Math.min(first.to.latest, next.to.earliest),
        )
        .flatMap((next) => {
          const place = Math.min(claimOf(first).place, claimOf(next).place);
          const isOperator = first.isOperator && next.isOperator;
          return [first, next].map(({ share }) => ({ place, share, isOperator }));
        }),
    );
  }

  private holds({ from, to }: ModelStake | ModelListing): boolean {
    return this.basis === 'CERTAIN'
      ? from.latest <= this.day && this.day < to.earliest
      : from.earliest <= this.day && this.day < to.latest;
  }

  private bounded(share: bigint): bigint {
    const whole = 100n * SHARE_UNIT;
    return this.basis === 'POSSIBLE' && share > whole ? whole : share;
  }
}

/** A share as the database writes it: per cent, rounded half up to six decimals. */
export function inPerCent(share: bigint): string {
  const unit = 10n ** BigInt(DECIMALS - 6);
  const rounded = (share + unit / 2n) / unit;
  const digits = rounded.toString().padStart(7, '0');
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

function claimOf({ interestType, share, isOperator }: ModelStake): Claim {
  return { place: INTEREST_TYPES.findIndex((type) => type === interestType), share, isOperator };
}

function isSame(one: Bounds, other: Bounds): boolean {
  return one.earliest === other.earliest && one.latest === other.latest;
}

function exact(hundredths: number): bigint {
  return (BigInt(hundredths) * SHARE_UNIT) / 100n;
}

function times(one: bigint, other: bigint): bigint {
  return (one * other) / SHARE_UNIT / 100n;
}
